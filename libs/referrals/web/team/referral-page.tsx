import { AwaitedPage, Card, DateText, Page, SaidBeside, StatusTag, SummaryList, Warning, dayWords, useGraphQuery, useLive } from '@linkwell/web-kit';
import { Link, useParams } from 'react-router';
import { DueDay } from '../parts/overdue';
import { PageNotice, usePageNotice } from '../parts/page-notice';
import { SafeContactWords } from '../parts/safe-contact';
import { detailRows, risksOf } from '../parts/shared-details';
import { Steps } from '../parts/steps';
import { OutcomeSection } from '../outcome/outcome-section';
import { RelatedLink, RelatedLinks } from '../reroute/related-links';
import { needsAnother } from '../reroute/reroute-words';
import { WhoElsePanel } from '../reroute/who-else-panel';
import { stateWords, urgencyWords } from '../words';
import { TeamActions } from './team-actions';
import { ReferralQuery, ReferralsVersionQuery, type TeamReferral } from './team-documents';

export function ReferralPage() {
  const { referralId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(ReferralQuery, { id: referralId });
  useLive(ReferralsVersionQuery, { versionOf: ({ referralsVersion }) => referralsVersion, shown: data?.referral.sideVersion, refresh: () => void refetch() });
  if (data) return <Shown referral={data.referral} />;
  return <AwaitedPage title="Referral" label="Loading the referral" backLink={{ to: '/caseload', label: 'Caseload' }} error={error} onRetry={() => void refetch()} />;
}

function Shown({ referral }: { readonly referral: TeamReferral }) {
  const { deeds, after, ...notices } = usePageNotice(referral);
  const { id, patientId, shared, earlier, later, serviceName, organisationName, state, overdue, dueOn, version, timeline } = referral;
  const { tone, words } = stateWords(state);
  const outcome = referral.mayBeAnswered && <OutcomeSection referralId={id} needs={referral.needs} isClosed={state === 'closed'} after={after} />;
  return (
    <Page
      title={`Referral to ${serviceName}`}
      documentTitle="Referral"
      caption={shared.name}
      width="full"
      backLink={{ to: `/patients/${patientId}`, label: shared.name }}
      aside={<StatusTag tone={tone}>{words}</StatusTag>}
    >
      <PageNotice {...notices} organisation={organisationName} team="Link worker" />
      {overdue && dueOn && (
        <Warning title={state === 'waitlisted' ? 'The waiting list was to be looked at again' : 'No answer yet'}>
          <p>
            {organisationName} should have spoken by {dayWords(dueOn)}. Ring them, ask somebody else, or withdraw the referral. A late answer still counts.
          </p>
        </Warning>
      )}
      {needsAnother(referral) && <WhoElsePanel patientId={patientId} referralId={id} />}
      <div className="lw-columns">
        <div>
          <Facts referral={referral} />
          {state === 'closed' && outcome}
          <section className="lw-section" aria-labelledby="do">
            {(referral.allowed.length > 0 || referral.newsFrom) && (
              <h2 className="nhsuk-heading-m" id="do">
                What you can do
              </h2>
            )}
            <SaidBeside value={version}>
              <TeamActions key={deeds} referral={referral} after={after} />
            </SaidBeside>
          </section>
          {state !== 'closed' && outcome}
        </div>
        <section aria-labelledby="steps">
          <h2 className="nhsuk-heading-m" id="steps">
            What has happened
          </h2>
          <Steps steps={timeline} later={later} {...(earlier && { after: earlier.serviceName })} organisation={organisationName} team="Link worker" />
        </section>
      </div>
    </Page>
  );
}

function Facts({ referral }: { readonly referral: TeamReferral }) {
  const { serviceId, serviceName, organisationName, reason, urgency, sentAt, dueOn, overdue, attendances, shared, earlier, later } = referral;
  const risks = risksOf(shared);
  return (
    <>
      <Card heading="The referral">
        <SummaryList
          rows={[
            { term: 'To', value: <To path={`/services/${serviceId}`} service={serviceName} organisation={organisationName} /> },
            { term: 'Sent', value: <DateText value={sentAt} /> },
            ...(earlier ? [{ term: 'In place of', value: <RelatedLink referral={earlier} /> }] : []),
            ...(later.length > 0 ? [{ term: 'Asked since', value: <RelatedLinks referrals={later} /> }] : []),
            ...(dueOn ? [{ term: 'Next word due', value: <DueDay dueOn={dueOn} overdue={overdue} /> }] : []),
            { term: 'How soon', value: urgencyWords[urgency] },
            ...(attendances.length > 0 ? [{ term: 'Attended', value: attendances.map(dayWords).join(', ') }] : []),
            { term: 'What you asked for', value: <span className="lw-prose">{reason}</span> },
          ]}
        />
      </Card>
      <Card heading={`What ${organisationName} can see`}>
        <SummaryList
          rows={[
            ...detailRows(shared),
            { term: 'Safe contact', value: <SafeContactWords safeContact={shared.safeContact} /> },
            ...(risks ? [{ term: 'Risks', value: <span className="lw-prose">{risks}</span> }] : []),
          ]}
        />
      </Card>
    </>
  );
}

const To = ({ path, service, organisation }: { readonly path: string; readonly service: string; readonly organisation: string }) => (
  <>
    <Link to={path}>{service}</Link>
    {organisation !== service && <span className="lw-sub">{organisation}</span>}
  </>
);
