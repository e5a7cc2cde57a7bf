import { ActionLink } from '@linkwell/web-kit';

/** The way to flags and concerns, on a patient's page. It says nothing of whether there is any. */
export const SafeguardingPanel = ({ patientId }: { readonly patientId: string }) => (
  <ActionLink to={`/patients/${patientId}/safeguarding`} variant="secondary" small>
    Concerns and flags
  </ActionLink>
);
