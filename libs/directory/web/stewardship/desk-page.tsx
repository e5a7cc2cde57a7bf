import { AwaitedPage, Page, useGraphQuery, type DataOf } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { StewardDeskQuery } from './desk-documents';

type Counts = DataOf<typeof StewardDeskQuery>['stewardDesk'];

interface Place {
  readonly to: string;
  readonly title: string;
  readonly words: string;
  /** How many wait, where something can wait. */
  readonly count?: (counts: Counts) => number;
}

const waiting: readonly Place[] = [
  { to: '/steward/reviews', title: 'Changes to review', words: 'What organisations have changed, beside what stands now.', count: ({ reviews }) => reviews },
  { to: '/steward/claims', title: 'Claims and proposals', words: 'People who want to keep a listing, or propose a new one.', count: ({ claims }) => claims },
  { to: '/steward/reports', title: 'Reports that a listing is wrong', words: 'From the public, link workers and organisations.', count: ({ reports }) => reports },
  { to: '/steward/unconfirmed', title: 'No answer when asked', words: 'Organisations to ring: are their listings still right?', count: ({ unanswered }) => unanswered },
  { to: '/steward/duplicates', title: 'Likely duplicates', words: 'Two listings that may be one.', count: ({ duplicates }) => duplicates },
];

const whole: readonly Place[] = [
  { to: '/steward/listings', title: 'All listings', words: 'Find any listing, whatever its state; download the list; bar what must not be listed.' },
  { to: '/steward/coverage', title: 'Coverage and staleness', words: 'Where the directory is thin, and where it is not to be trusted.' },
  { to: '/steward/unmet-needs', title: 'Unmet needs', words: 'What people looked for and found nobody for, by kind of need and area.' },
  { to: '/steward/exposure', title: 'Who is found', words: 'Whether small groups and every area stand where people look.' },
  { to: '/steward/imports', title: 'Import a list', words: 'Take in a CSV file, check it first, undo it if need be.' },
  { to: '/steward/taxonomy', title: 'Needs and words', words: 'The words people use for needs, and how other directories’ terms map to ours.' },
];

/** A steward's first screen: what waits, then the whole directory. */
export function StewardDeskPage() {
  const { data, error, refetch } = useGraphQuery(StewardDeskQuery, {});
  const page = { title: 'The directory', width: 'full' as const };
  if (!data) return <AwaitedPage {...page} label="Counting what waits" error={error} onRetry={() => void refetch()} />;
  const counts = data.stewardDesk;
  return (
    <Page {...page}>
      <p>
        {counts.listings} {counts.listings === 1 ? 'listing is' : 'listings are'} published. {counts.unconfirmed} of them {counts.unconfirmed === 1 ? 'has' : 'have'} not been confirmed for six months, or ever.
      </p>
      <h2 className="nhsuk-heading-m">Waiting for you</h2>
      <Places places={waiting} counts={counts} />
      <h2 className="nhsuk-heading-m">The whole directory</h2>
      <Places places={whole} counts={counts} />
    </Page>
  );
}

function Places({ places, counts }: { readonly places: readonly Place[]; readonly counts: Counts }) {
  return (
    <ul className="lw-desk">
      {places.map(({ to, title, words, count }) => (
        <li key={to} className="lw-desk__place">
          <h3 className="nhsuk-heading-s">
            <Link to={to}>{title}</Link>
          </h3>
          {count && <p className={`lw-desk__count${count(counts) > 0 ? ' lw-desk__count--waiting' : ''}`}>{count(counts) === 0 ? 'Nothing waits' : `${count(counts)} waiting`}</p>}
          <p>{words}</p>
        </li>
      ))}
    </ul>
  );
}
