import { ActionLink } from '@linkwell/web-kit';

/** The way from a patient's page to who saw it; for those who may look. */
export const WhoSawPanel = ({ patientId }: { readonly patientId: string }) => (
  <>
    <p>Everybody who looks at this record, or changes it, is written down. The person it is about may ask for the list.</p>
    <ActionLink to={`/patients/${patientId}/who-saw`} variant="secondary" small>
      Who looked at this record
    </ActionLink>
  </>
);
