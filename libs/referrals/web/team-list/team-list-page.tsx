import { closings, declineReasons } from '@linkwell/referrals-domain';
import { DataTable, DateText, EmptyState, Failure, Loading, Page, Pager, StatusTag, useGraphPages, type Column } from '@linkwell/web-kit';
import { Link, useSearchParams } from 'react-router';
import { DueDay } from '../parts/overdue';
import { stateWords } from '../words';
import { TeamReferralsQuery, type ListedReferral } from './team-list-documents';

const lists = ['overdue', 'waiting', 'declined', 'did_it_help'] as const;
type List = (typeof lists)[number];

const listWords: Readonly<Record<List, { readonly label: string; readonly about: string; readonly empty: string }>> = {
  overdue: { label: 'Overdue', about: 'Nobody has spoken by the day that was hoped for. Ring them, ask for news, or ask somebody else.', empty: 'Nothing is overdue' },
  waiting: { label: 'Waiting', about: 'Sent, or on a waiting list, before the day for an answer or another look.', empty: 'Nothing is waited for' },
  declined: { label: 'Declined', about: 'Somebody could not take them, and nobody else has been asked since.', empty: 'Nobody is left without an answer' },
  did_it_help: { label: 'Ask if it helped', about: 'Closed, and neither the person nor a link worker has said whether it helped.', empty: 'Everybody has been asked' },
};

/** What of the team's referrals waits for its next step. One's own people stand first, then whoever waits longest. */
export function TeamListPage() {
  const [search] = useSearchParams();
  const list = lists.find((one) => one === search.get('list')) ?? 'overdue';
  const referrals = useGraphPages(TeamReferralsQuery, { list, first: 25 }, (data) => data.teamReferrals);
  const counts = referrals.firstPage?.teamReferrals.counts;
  const { label, about, empty } = listWords[list];
  return (
    <Page title="Referrals" width="full">
      <nav aria-label="Lists of referrals">
        <ul className="lw-trays">
          {lists.map((one) => (
            <li key={one}>
              <Link to={`?list=${one}`} className="lw-trays__link" aria-current={one === list ? 'page' : undefined}>
                {listWords[one].label}
                {counts && <span className="lw-trays__count">{counts[one]}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {referrals.isPending && <Loading label="Loading referrals" />}
      {referrals.error && <Failure error={referrals.error} onRetry={referrals.refetch} />}
      {!referrals.isPending && !referrals.error && referrals.nodes.length === 0 && (
        <EmptyState title={empty}>
          <p>{about}</p>
        </EmptyState>
      )}
      {referrals.nodes.length > 0 && (
        <>
          <p>{about}</p>
          <DataTable caption={`Referrals: ${label.toLowerCase()}`} hideCaption rows={referrals.nodes} rowKey={({ id }) => id} columns={columnsOf(list)} />
          <Pager pages={referrals} what="referrals" />
        </>
      )}
    </Page>
  );
}

const labelled = (known: readonly { readonly id: string; readonly label: string }[], id: string | null): string => known.find((one) => one.id === id)?.label ?? '';

const whatElse: Readonly<Record<List, readonly Column<ListedReferral>[]>> = {
  overdue: [
    { heading: 'Where it stands', cell: ({ state }) => <StatusTag tone={stateWords(state).tone}>{stateWords(state).words}</StatusTag> },
    { heading: 'Word was due', cell: ({ dueOn, overdue }) => <DueDay dueOn={dueOn} overdue={overdue} /> },
  ],
  waiting: [
    { heading: 'Where it stands', cell: ({ state }) => <StatusTag tone={stateWords(state).tone}>{stateWords(state).words}</StatusTag> },
    { heading: 'Next word due', cell: ({ dueOn, overdue }) => <DueDay dueOn={dueOn} overdue={overdue} /> },
  ],
  declined: [
    { heading: 'Why', cell: ({ declineReason }) => labelled(declineReasons, declineReason) },
    { heading: 'Declined', cell: ({ endedAt }) => endedAt && <DateText value={endedAt} dayOnly /> },
  ],
  did_it_help: [
    { heading: 'What happened', cell: ({ whatHappened }) => labelled(closings, whatHappened) },
    { heading: 'Closed', cell: ({ endedAt }) => endedAt && <DateText value={endedAt} dayOnly /> },
  ],
};

const columnsOf = (list: List): readonly Column<ListedReferral>[] => [
  {
    heading: 'Person',
    cell: ({ id, personName, urgency, isOwn, workerName }) => (
      <>
        <Link to={`/referrals/${id}`}>{personName}</Link> {urgency === 'crisis' && <StatusTag tone="bad">Crisis</StatusTag>}
        <span className="lw-sub">{isOwn ? 'You support them' : (workerName ?? 'Nobody supports them yet')}</span>
      </>
    ),
  },
  {
    heading: 'Service',
    cell: ({ serviceName, organisationName }) => (
      <>
        {serviceName}
        {organisationName !== serviceName && <span className="lw-sub">{organisationName}</span>}
      </>
    ),
  },
  { heading: 'Sent', cell: ({ sentAt }) => <DateText value={sentAt} dayOnly /> },
  ...whatElse[list],
];
