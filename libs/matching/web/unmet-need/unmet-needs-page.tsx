import { quarterInWords, type QuarterName } from '@linkwell/matching-domain';
import { AwaitedPage, DataTable, DateText, EmptyState, Page, useGraphQuery, type Column } from '@linkwell/web-kit';
import { Link, useSearchParams } from 'react-router';
import { DownloadUnmet } from './download-unmet';
import { HiddenLegend, UnmetFigure } from './hidden-figure';
import { UnmetAreas } from './unmet-areas';
import { UnmetBars } from './unmet-bars';
import { UnmetNeedReportQuery, type UnmetTotal } from './unmet-need-documents';

const columns: Column<UnmetTotal>[] = [
  { heading: 'Kind of need', cell: ({ label }) => label },
  { heading: 'People', numeric: true, cell: ({ people, peopleHidden }) => <UnmetFigure value={people} hidden={peopleHidden} /> },
  { heading: 'Public searches', numeric: true, cell: ({ searches, searchesHidden }) => <UnmetFigure value={searches} hidden={searchesHidden} /> },
];

const words = (quarter: string) => quarterInWords(quarter as QuarterName);

/** What people needed and found nobody for: figures of quarters that have ended, and nothing about one person. */
export function UnmetNeedsPage() {
  const [search] = useSearchParams();
  const { data, error, refetch } = useGraphQuery(UnmetNeedReportQuery, { quarter: search.get('quarter') }, { keepPrevious: true });
  const page = { title: 'Unmet needs', width: 'full' as const, backLink: { to: '/steward', label: 'The directory' } };
  if (!data) return <AwaitedPage {...page} label="Loading figures" error={error} onRetry={() => void refetch()} />;
  const { quarters, quarter, releasedAt, totals } = data.unmetNeedReport;
  return (
    <Page {...page}>
      <p className="nhsuk-lede-text">What people needed and nobody near them offers, or everybody who does is full.</p>
      {!quarter && (
        <EmptyState title="No quarter has been published yet">
          <p>Figures are published once for each quarter, on the night after it has ended, if anything was looked for in vain.</p>
        </EmptyState>
      )}
      {quarter && (
        <>
          <nav aria-label="Quarters">
            <ul className="lw-trays">
              {quarters.map((each) => (
                <li key={each}>
                  <Link to={`?quarter=${each}`} className="lw-trays__link" aria-current={each === quarter ? 'page' : undefined}>
                    {words(each)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <section className="lw-section" aria-labelledby="unmet-totals">
            <h2 className="nhsuk-heading-m" id="unmet-totals">
              All areas together, {words(quarter)}
            </h2>
            <div className="lw-gaps">
              <UnmetBars totals={totals} title={`People with an unmet need, ${words(quarter)}`} />
              <div>
                <DataTable caption={`Unmet needs in all areas together, ${words(quarter)}`} hideCaption columns={columns} rows={totals} rowKey={({ category }) => category} />
              </div>
            </div>
          </section>
          <UnmetAreas key={quarter} quarter={quarter} totals={totals} />
          <DownloadUnmet quarter={quarter} totals={totals} />
          <About releasedAt={releasedAt ?? null} />
        </>
      )}
    </Page>
  );
}

const About = ({ releasedAt }: { readonly releasedAt: string | null }) => (
  <section className="lw-section lw-prose" aria-labelledby="about-unmet">
    <h2 className="nhsuk-heading-m" id="about-unmet">
      What these figures are
    </h2>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>People: different people for whom a link worker looked for help with a need and found nothing near, each counted once in a quarter, a kind of need and an area. Somebody with two kinds of need counts in both, so the kinds do not add up to people.</li>
      <li>Public searches: searches of the public page that found nothing for a need that was understood; one a day for each need and district, however often it was asked.</li>
      <li>A search that was emptied by the filters that were chosen is not counted. Neither names, nor postcodes, nor words that were typed are kept.</li>
      <li>Everything is rounded to 5, each total by itself; fewer than 10 are hidden. A total may stand up to 5 away from the nearest number, so that nobody can subtract what is hidden.</li>
      <li>Few searches are not few needs: who did not look is not here.</li>
    </ul>
    <HiddenLegend />
    {releasedAt && (
      <p className="lw-chart__key">
        Published once, on <DateText value={releasedAt} dayOnly />, and not changed since.
      </p>
    )}
  </section>
);
