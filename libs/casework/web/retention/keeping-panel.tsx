import { ActionLink } from '@linkwell/web-kit';

/** The ways to how long a record is kept and to a copy of it, on the patient's page, for the lead. */
export const KeepingPanel = ({ patientId }: { readonly patientId: string }) => (
  <div className="nhsuk-button-group">
    <ActionLink to={`/patients/${patientId}/keeping`} variant="secondary" small>
      How long it is kept
    </ActionLink>
    <ActionLink to={`/patients/${patientId}/copy`} variant="secondary" small>
      Somebody asks for a copy
    </ActionLink>
  </div>
);
