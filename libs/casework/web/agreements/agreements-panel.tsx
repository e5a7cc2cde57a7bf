import { ActionLink } from '@linkwell/web-kit';

/** The way to what a patient agreed to, on their page. */
export const AgreementsPanel = ({ patientId }: { readonly patientId: string }) => (
  <ActionLink to={`/patients/${patientId}/agreements`} variant="secondary" small>
    What they agreed to
  </ActionLink>
);
