import { DataTable, EmptyState, Failure, Loading, Note, Page, Pager, StatusTag, useGraphPages, useLive } from '@linkwell/web-kit';
import { Link, useSearchParams } from 'react-router';
import { DueDay } from '../parts/overdue';
import { agoWords, inboxStateWords } from '../words';
import { InboxQuery, InboxVersionQuery } from './inbox-documents';
import type { DataOf } from '../documents';
import { Trays, trayWords, trays } from './trays';

type Row = DataOf<typeof InboxQuery>['inbox']['edges'][number]['node'];

/** What was sent to the organisation, by what it waits for. */
export function InboxPage() {
  const [search] = useSearchParams();
  const tray = trays.find((one) => one === search.get('tray')) ?? 'new';
  const referrals = useGraphPages(InboxQuery, { tray, first: 25 }, (data) => data.inbox);
  const { inbox } = referrals.firstPage ?? {};
  useLive(InboxVersionQuery, { versionOf: ({ inboxVersion }) => inboxVersion, shown: inbox?.version, refresh: referrals.refetch });
  const counts = inbox?.counts;
  const { label, empty, hint } = trayWords[tray];
  return (
    <Page title="Inbox" width="full">
      {counts && counts.overdue > 0 && (
        <Note>
          <p>
            {counts.overdue === 1 ? 'One referral is' : `${counts.overdue} referrals are`} past the day for an answer or another look. An honest “no” helps as much as a “yes”: somebody is waiting to hear.
          </p>
        </Note>
      )}
      <Trays current={tray} counts={counts} />
      {referrals.isPending && <Loading label="Loading the inbox" />}
      {referrals.error && <Failure error={referrals.error} onRetry={referrals.refetch} />}
      {!referrals.isPending && !referrals.error && referrals.nodes.length === 0 && (
        <EmptyState title={empty}>
          <p>{hint}</p>
        </EmptyState>
      )}
      {referrals.nodes.length > 0 && (
        <>
          <DataTable
            caption={`Inbox: ${label.toLowerCase()}`}
            hideCaption
            rows={referrals.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Person',
                cell: ({ id, personName, needs, urgency }: Row) => (
                  <>
                    <Link to={`/inbox/${id}`}>{personName}</Link> {urgency === 'crisis' && tray !== 'closed' && <StatusTag tone="bad">Crisis</StatusTag>}
                    {needs.length > 0 && <span className="lw-sub">{needs.join(', ')}</span>}
                  </>
                ),
              },
              { heading: 'For', cell: ({ serviceName }) => serviceName },
              { heading: 'Sent by', cell: ({ teamName }) => teamName },
              { heading: 'Sent', cell: ({ ageDays }) => agoWords(ageDays) },
              ...(tray === 'new' || tray === 'waiting'
                ? [{ heading: tray === 'new' ? 'Answer due' : 'Look again', cell: ({ dueOn, overdue }: Row) => <DueDay dueOn={dueOn} overdue={overdue} /> }]
                : []),
              ...(tray === 'active' || tray === 'closed'
                ? [{ heading: 'State', cell: ({ state }: Row) => <StatusTag tone={inboxStateWords(state).tone}>{inboxStateWords(state).words}</StatusTag> }]
                : []),
            ]}
          />
          <Pager pages={referrals} what="referrals" />
        </>
      )}
    </Page>
  );
}
