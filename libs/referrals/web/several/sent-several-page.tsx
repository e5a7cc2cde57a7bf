import { ActionLink, Page, dayWords } from '@linkwell/web-kit';
import { Link } from 'react-router';
import type { ReferralForm } from '../refer/refer-documents';
import { signpostPath } from '../signposts/signpost-words';
import type { SentOfSeveral } from './several-documents';

interface SentSeveralPageProps {
  readonly form: ReferralForm;
  readonly sent: SentOfSeveral;
  /** To which the person said no. */
  readonly refused: readonly ReferralForm[];
  /** That can receive none. */
  readonly cannot: readonly ReferralForm[];
}

export function SentSeveralPage({ form: { patientId, patientName }, sent, refused, cannot }: SentSeveralPageProps) {
  const others = [...refused, ...cannot];
  const title = sent.length === 0 ? 'That is all right' : sent.length === 1 ? 'One referral is sent' : `${sent.length} referrals are sent`;
  return (
    <Page title={title} documentTitle="Refer to several: sent" caption={patientName}>
      {sent.length === 0 && <p className="nhsuk-body-l">Nothing was sent to anybody. It changes nothing about the support you give.</p>}
      {sent.length > 0 && (
        <div className="lw-sent">
          <ul>
            {sent.map(({ id, serviceName, organisationName, dueOn }) => (
              <li key={id}>
                <Link to={`/referrals/${id}`}>{serviceName}</Link>
                {organisationName !== serviceName && `, ${organisationName}`}
                {dueOn && `: an answer by ${dayWords(dueOn)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Nothing was sent to these</h2>
          <p>The person can still get in touch themselves. Give them the details, if they would like them.</p>
          <ul>
            {others.map(({ serviceId, serviceName }) => (
              <li key={serviceId}>
                <Link to={signpostPath(patientId, serviceId)}>Give the details of {serviceName}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <ActionLink to={`/patients/${patientId}`}>Back to the patient</ActionLink>
    </Page>
  );
}
