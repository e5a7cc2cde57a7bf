import { ActionLink, Page } from '@linkwell/web-kit';
import { Link } from 'react-router';

/** After a "no": it is an ordinary answer, and nobody leaves with empty hands. */
export function DeclinedPage({ name, patientId }: { readonly name: string; readonly patientId: string }) {
  return (
    <Page title="That is fine" backLink={{ to: '/caseload', label: 'Caseload' }}>
      <p>
        {name} does not want support now. Their answer is <Link to={`/patients/${patientId}`}>recorded</Link>, and nothing was shared with anybody.
      </p>
      <h2 className="nhsuk-heading-m">Before you say goodbye</h2>
      <ul>
        <li>You can still tell them about groups near them: no details of theirs are needed for that.</li>
        <li>They can change their mind at any time, and ask the practice or you.</li>
        <li>If they are in danger, or you fear for somebody’s safety, follow your safeguarding procedure.</li>
      </ul>
      <div className="nhsuk-button-group">
        <ActionLink to="/">Look for groups to tell them about</ActionLink>
        <ActionLink to="/caseload" variant="secondary">
          Back to the caseload
        </ActionLink>
      </div>
    </Page>
  );
}
