export const findSupportPath = (patientId: string): string => `/patients/${patientId}/find-support`;

export const comparePath = (patientId: string): string => `${findSupportPath(patientId)}/compare`;
