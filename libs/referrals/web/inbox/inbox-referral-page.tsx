import { AwaitedPage, Card, DateText, Page, SaidBeside, StatusTag, SummaryList, Warning, dayWords, useGraphQuery, useLive } from '@linkwell/web-kit';
import { useParams } from 'react-router';
import { DueDay } from '../parts/overdue';
import { PageNotice, usePageNotice } from '../parts/page-notice';
import { SafeContactWords } from '../parts/safe-contact';
import { detailRows, risksOf } from '../parts/shared-details';
import { Steps } from '../parts/steps';
import { inboxStateWords, urgencyWords } from '../words';
import { OurView } from '../outcome/our-view';
import { InboxActions } from './inbox-actions';
import { InboxReferralQuery, InboxVersionQuery, type ReceivedReferral } from './inbox-documents';

export function InboxReferralPage() {
  const { referralId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(InboxReferralQuery, { id: referralId });
  useLive(InboxVersionQuery, { versionOf: ({ inboxVersion }) => inboxVersion, shown: data?.inboxReferral.sideVersion, refresh: () => void refetch() });
  if (data) return <Shown referral={data.inboxReferral} />;
  return <AwaitedPage title="Referral" label="Loading the referral" backLink={{ to: '/inbox', label: 'Inbox' }} error={error} onRetry={() => void refetch()} />;
}

function Shown({ referral }: { readonly referral: ReceivedReferral }) {
  const { deeds, after, ...notices } = usePageNotice(referral);
  const { shared, serviceName, teamName, state, overdue, dueOn, urgency, version, timeline, allowed } = referral;
  const { tone, words } = inboxStateWords(state);
  return (
    <Page
      title={shared.name}
      documentTitle="Referral"
      caption={serviceName}
      width="full"
      backLink={{ to: '/inbox', label: 'Inbox' }}
      aside={<StatusTag tone={tone}>{words}</StatusTag>}
    >
      <PageNotice {...notices} organisation="Your organisation" team={teamName} />
      {urgency === 'crisis' && allowed.length > 0 && (
        <Warning title="Crisis">
          <p>This person needs an answer within one working day. If you cannot help, decline now, so that the link worker can act.</p>
        </Warning>
      )}
      {overdue && dueOn && (
        <Warning title={state === 'waitlisted' ? 'Time to look again' : 'An answer is overdue'}>
          <p>
            {state === 'waitlisted' ? 'You meant to look at this again' : `${teamName} hoped for an answer`} by {dayWords(dueOn)}. A late answer still counts, and so does an honest “no”.
          </p>
        </Warning>
      )}
      <div className="lw-columns">
        <div>
          <WhatWasShared referral={referral} />
          <section className="lw-section" aria-labelledby="answer">
            <h2 className="nhsuk-heading-m" id="answer">
              {state === 'sent' ? 'Your answer' : 'What you can do'}
            </h2>
            {allowed.length === 0 && <p>Nothing more is to be done here.</p>}
            <SaidBeside value={version}>
              <InboxActions key={deeds} referral={referral} after={after} />
            </SaidBeside>
          </section>
          <OurView referral={referral} after={after} />
        </div>
        <section aria-labelledby="steps">
          <h2 className="nhsuk-heading-m" id="steps">
            What has happened
          </h2>
          <Steps steps={timeline} organisation="Your organisation" team={teamName} />
        </section>
      </div>
    </Page>
  );
}

function WhatWasShared({ referral }: { readonly referral: ReceivedReferral }) {
  const { shared, reason, teamName, sentAt, urgency, dueOn, overdue, attendances } = referral;
  const risks = risksOf(shared);
  return (
    <>
      <Warning title="How to get in touch safely">
        <p>
          <SafeContactWords safeContact={shared.safeContact} />
        </p>
        {risks && (
          <p className="lw-prose">
            <strong>Risks:</strong> {risks}
          </p>
        )}
      </Warning>
      <Card heading="What they ask for">
        <p className="lw-prose">{reason}</p>
        <SummaryList
          rows={[
            ...detailRows(shared).slice(1),
            { term: 'How soon', value: urgencyWords[urgency] },
            { term: 'Sent by', value: teamName },
            { term: 'Sent', value: <DateText value={sentAt} /> },
            ...(dueOn ? [{ term: 'Your word is due', value: <DueDay dueOn={dueOn} overdue={overdue} /> }] : []),
            ...(attendances.length > 0 ? [{ term: 'Attended', value: attendances.map(dayWords).join(', ') }] : []),
          ]}
        />
        <p>This is all that the person agreed to share. Please keep it to yourselves.</p>
      </Card>
    </>
  );
}
