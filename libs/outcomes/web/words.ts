import type { AnswerMode, CompletionStatus, TimePoint } from '@linkwell/outcomes-domain';

export const timePointWords: Record<TimePoint, string> = {
  baseline: 'Baseline',
  review: 'Review',
  end_of_support: 'End of support',
  follow_up: 'Follow-up',
};

export const statusWords: Record<CompletionStatus, string> = {
  answered: 'Answered',
  declined: 'Declined',
  not_reached: 'Not reached',
  not_suitable: 'Not suitable',
};

export const modeWords: Record<AnswerMode, string> = {
  in_person: 'In person',
  phone: 'By phone',
  online: 'Online',
  paper: 'On paper',
};

const shortNames: Readonly<Record<string, string>> = { ons4: 'ONS4', ucla3: 'UCLA-3' };

/** What the field calls an instrument; its full name where it has no short one. */
export const shortName = (id: string, name: string): string => shortNames[id] ?? name;

export const measurePath = (patientId: string, instrument: string, timePoint: TimePoint): string => `/patients/${patientId}/measures/${instrument}/${timePoint}`;
