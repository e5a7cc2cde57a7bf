import { ActionLink } from '@linkwell/web-kit';

/** The way to a patient's plan, on their page. */
export const PlanPanel = ({ patientId }: { readonly patientId: string }) => (
  <ActionLink to={`/patients/${patientId}/plan`} variant="secondary" small>
    Goals and steps
  </ActionLink>
);
