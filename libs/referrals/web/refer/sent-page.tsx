import { ActionLink, Page, dayWords } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { workingDaysWords } from '../words';
import type { ReferralForm, SentReferral } from './refer-documents';

interface SentPageProps {
  readonly form: ReferralForm;
  readonly sent: SentReferral;
}

export function SentPage({ form, sent: { id, dueOn, responseTargetDays, urgency } }: SentPageProps) {
  return (
    <Page title="The referral is sent" documentTitle="Refer: sent" caption={form.patientName}>
      <div className="lw-sent">
        <p>
          <strong>{form.organisationName}</strong> has it in its inbox.
        </p>
      </div>
      <h2 className="nhsuk-heading-m">What happens next</h2>
      <ul>
        <li>
          They should answer within {workingDaysWords(responseTargetDays)}
          {dueOn ? `, by ${dayWords(dueOn)}` : ''}. They may accept, put the person on their waiting list, or say honestly that they cannot help.
        </li>
        <li>If they have not answered by then, the referral is marked as overdue on the patient’s page.</li>
        <li>You see each step on the referral’s own page, and can withdraw it as long as it is open.</li>
        {urgency === 'crisis' && <li>This is a crisis: ring them today as well.</li>}
      </ul>
      <div className="nhsuk-button-group">
        <ActionLink to={`/patients/${form.patientId}`}>Back to the patient</ActionLink>
        <Link to={`/referrals/${id}`}>See the referral</Link>
      </div>
    </Page>
  );
}
