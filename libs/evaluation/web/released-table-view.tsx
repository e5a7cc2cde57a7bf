import { hiddenReasons, hiddenWords } from '@linkwell/evaluation-domain';
import { DateText, Failure, Loading, useGraphQuery } from '@linkwell/web-kit';
import { hiddenShort, releaseWords } from './release-words';
import { ReleasedTableQuery, type ReleasedTable } from './release-documents';
import type { TableChoice } from './table-choice';
import { BarChart } from './table/bar-chart';
import { DownloadCsv } from './table/download-csv';
import { ReleasedFigures } from './table/released-figures';

/** One released table with its chart, what “hidden” means, and what the figures cannot show. */
export function ReleasedTableView({ choice: { release, measure, rows, columns } }: { readonly choice: TableChoice }) {
  const { data, error, refetch, isPlaceholderData } = useGraphQuery(ReleasedTableQuery, { releaseId: release, measure, rows, columns: columns ?? null }, { keepPrevious: true });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading the table" />;
  const table = data.releasedTable;
  const by = [table.rowsLabel, table.columnsLabel].filter((label) => label !== null).join(' and ');
  const caption = `${table.title} by ${by.toLowerCase()}`;
  return (
    <div aria-busy={isPlaceholderData}>
      <p className="nhsuk-u-visually-hidden" role="status">
        {isPlaceholderData ? 'Loading' : `Showing ${caption}, ${releaseWords(table.release)}`}
      </p>
      <section className="lw-section">
        <ReleasedFigures table={table} caption={caption} />
        <p className="lw-figures__about">
          {table.definition}
          {table.percentOf && ` Percentages are of ${table.percentOf.toLowerCase()}, from the rounded figures.`}
        </p>
        <DownloadCsv table={table} />
        <HiddenLegend />
      </section>
      <section className="lw-section" aria-labelledby="chart">
        <h2 className="nhsuk-heading-m" id="chart">
          The same figures as bars
        </h2>
        <BarChart table={table} />
      </section>
      <AboutFigures table={table} />
    </div>
  );
}

const HiddenLegend = () => (
  <dl className="lw-legend">
    {hiddenReasons.map((reason) => (
      <div key={reason}>
        <dt>
          <span className="lw-figures__hidden">{hiddenShort[reason]}</span>
        </dt>
        <dd>{hiddenWords[reason].replace(/^Hidden: (.)/, (_, first: string) => first.toUpperCase())}</dd>
      </div>
    ))}
  </dl>
);

const AboutFigures = ({ table: { caveats, methodStatement, release } }: { readonly table: ReleasedTable }) => (
  <section className="lw-section lw-prose" aria-labelledby="about-figures">
    <h2 className="nhsuk-heading-m" id="about-figures">
      What these figures can and cannot show
    </h2>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {caveats.map((caveat) => (
        <li key={caveat}>{caveat}</li>
      ))}
    </ul>
    <h3 className="nhsuk-heading-s">How they were made</h3>
    <p>{methodStatement}</p>
    <p className="lw-chart__key">
      Stage: {release.stage.toLowerCase()}. Released <DateText value={release.builtAt} dayOnly />, method {release.methodVersion}.
    </p>
  </section>
);
