import { AwaitedPage, DataTable, Page, graphql, useGraphQuery } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { OpenCopies } from '../subject-access/overdue-note';
import { gapWords } from './wanted';
import { NormBar, normWords } from './workload';
import '../casework.css';

const TeamOverviewQuery = graphql(`
  query TeamOverview {
    teamOverview {
      workers {
        worker {
          id
          name
        }
        running
        new
        dueToday
        overdue
        quiet
        waiting
        inYear
      }
      recorded {
        gap
        of
        have
      }
      normLeast
      normMost
      quietAfterDays
    }
  }
`);

const page = { title: 'The team’s work', width: 'full' } as const;

/** Caseloads side by side and how much is on record; every number leads to the people behind it. */
export function TeamPage() {
  const { data, error, refetch } = useGraphQuery(TeamOverviewQuery, {});
  if (!data) return <AwaitedPage {...page} label="Loading the team’s work" error={error} onRetry={() => void refetch()} />;
  const { workers, recorded, normLeast, normMost, quietAfterDays } = data.teamOverview;
  const listOf = (id: string | undefined, section: string) => `/caseload?worker=${id ?? 'nobody'}${section === 'all' ? '' : `&section=${section}`}`;
  const figure = (heading: string, section: string, value: (row: (typeof workers)[number]) => number) => ({
    heading, numeric: true,
    cell: (row: (typeof workers)[number]) =>
      value(row) === 0 ? '0' : (
        <Link to={listOf(row.worker?.id, section)}>
          {value(row)}
          <span className="nhsuk-u-visually-hidden">
            {' '}
            {heading.toLowerCase()}, {row.worker?.name ?? 'nobody’s'}
          </span>
        </Link>
      ),
  });
  return (
    <Page {...page}>
      <OpenCopies />
      <p>
        <Link to="/team/duplicates">Patients who are known to another team</Link>
      </p>
      <section className="lw-section" aria-labelledby="side-by-side">
        <h2 className="nhsuk-heading-m" id="side-by-side">
          Caseloads side by side
        </h2>
        <p className="lw-unknown">
          People whose support is running, by who supports them. Quiet: no contact for more than {quietAfterDays} days. The norm is {normLeast} to {normMost} people a year for a full-time link worker (NHS
          England); it does not know who works part-time.
        </p>
        <DataTable
          caption="Caseloads side by side"
          hideCaption
          rows={workers}
          rowKey={({ worker }) => worker?.id ?? 'nobody'}
          columns={[
            { heading: 'Link worker', cell: ({ worker }) => worker?.name ?? <strong>Nobody yet</strong> },
            figure('Open', 'all', ({ running }) => running),
            figure('New', 'new', (row) => row.new),
            figure('Due today', 'due_today', ({ dueToday }) => dueToday),
            figure('Overdue', 'overdue', ({ overdue }) => overdue),
            figure('Waiting', 'waiting', ({ waiting }) => waiting),
            figure('Quiet', 'quiet', ({ quiet }) => quiet),
            {
              heading: 'Against the norm',
              cell: ({ worker, inYear }) =>
                worker ? (
                  <>
                    <NormBar inYear={inYear} normLeast={normLeast} normMost={normMost} />
                    <span className="lw-sub">{normWords({ inYear, normLeast, normMost })}</span>
                  </>
                ) : (
                  <span className="lw-unknown">{inYear} in a year</span>
                ),
            },
          ]}
        />
      </section>
      <section className="lw-section" aria-labelledby="recording">
        <h2 className="nhsuk-heading-m" id="recording">
          Quality of recording
        </h2>
        <p className="lw-unknown">Of people whose support is running; what became of needs, of support that ended within a year.</p>
        <DataTable
          caption="Quality of recording"
          hideCaption
          rows={recorded}
          rowKey={({ gap }) => gap}
          columns={[
            { heading: 'On record', cell: ({ gap }) => gapWords[gap].has },
            { heading: 'Share', numeric: true, cell: ({ of, have }) => (of === 0 ? 'Nobody yet' : `${Math.round((have / of) * 100)}% (${have} of ${of})`) },
            {
              heading: 'Missing',
              numeric: true,
              cell: ({ gap, of, have }) =>
                of === have ? '0' : (
                  <Link to={`/caseload?missing=${gap}${gap === 'no_outcome' ? '&standing=ended' : ''}`}>
                    {of - have}
                    <span className="nhsuk-u-visually-hidden"> {gapWords[gap].missing}</span>
                  </Link>
                ),
            },
          ]}
        />
      </section>
    </Page>
  );
}
