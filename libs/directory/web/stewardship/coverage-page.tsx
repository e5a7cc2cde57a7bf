import { EmptyState, execute, Failure, failureWords, Loading, Page, Pager, useGraphPages, type DataOf } from '@linkwell/web-kit';
import { TextInput } from 'nhsuk-react-components';
import { useState, type FormEvent } from 'react';
import { SaveAll } from './save-all';
import { CoverageQuery } from './stewardship-documents';

type Area = DataOf<typeof CoverageQuery>['coverage']['edges'][number]['node'];

/** Where the directory is thin and where it is not to be trusted: areas against needs. The figures stand in the cells; the shade only repeats them. */
export function CoveragePage() {
  const [area, setArea] = useState('');
  const [problem, setProblem] = useState('');
  const areas = useGraphPages(CoverageQuery, { first: 25, area: area || null }, (data) => data.coverage);
  const terms = areas.nodes[0]?.cells ?? [];
  const fetchPage = async (after: string | null) => {
    const { coverage } = await execute(CoverageQuery, { first: 100, after, area: area || null });
    return { ...coverage.pageInfo, total: coverage.totalCount, rows: coverage.edges.map(({ node }) => areaRow(node)) };
  };
  return (
    <Page title="Coverage and staleness" width="full" backLink={{ to: '/steward', label: 'The directory' }}>
      <p>
        Listed services by postcode district and need. A service in two places counts in both, one that helps with two needs under both. “Doubtful” is what nobody has confirmed for six months, or ever.
      </p>
      <AreaSearch onSearch={setArea} />
      {problem && <p role="alert">{problem}</p>}
      {areas.isPending && <Loading label="Counting" />}
      {areas.error && <Failure error={areas.error} onRetry={areas.refetch} />}
      {!areas.isPending && !areas.error && areas.nodes.length === 0 && (
        <EmptyState title="No area begins like that">
          <p>Use the first part of a postcode, such as M33.</p>
        </EmptyState>
      )}
      {areas.nodes.length > 0 && (
        <>
          <div className="lw-coverage" role="region" aria-label="Services by area and need" tabIndex={0}>
            <table className="lw-coverage__table">
              <caption className="nhsuk-u-visually-hidden">Services by area and need; of these, how many are doubtful</caption>
              <thead>
                <tr>
                  <th scope="col">Area</th>
                  <th scope="col">Services</th>
                  <th scope="col">Doubtful</th>
                  {terms.map(({ termId, label }) => (
                    <th key={termId} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {areas.nodes.map(({ area: name, services, stale, unconfirmed, cells }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{services}</td>
                    <td>{stale + unconfirmed}</td>
                    {cells.map((cell) => (
                      <td key={cell.termId} className={`lw-coverage__cell lw-coverage__cell--${shade(cell.services)}`}>
                        {cell.services === 0 ? 'none' : cell.services}
                        {cell.doubtful > 0 && <span className="lw-coverage__doubtful">{cell.doubtful} doubtful</span>}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pager pages={areas} what="areas" />
          <SaveAll name="coverage.csv" what="areas" heading={['area', 'services', 'confirmed', 'stale', 'unconfirmed', ...terms.flatMap(({ label }) => [label, `${label}: doubtful`])]} fetchPage={fetchPage} onError={(error) => setProblem(failureWords(error))} />
        </>
      )}
    </Page>
  );
}

const shade = (services: number): string => (services === 0 ? 'none' : services < 3 ? 'few' : services < 10 ? 'some' : 'many');
const areaRow = ({ area, services, confirmed, stale, unconfirmed, cells }: Area) => [area, services, confirmed, stale, unconfirmed, ...cells.flatMap((cell) => [cell.services, cell.doubtful])];

function AreaSearch({ onSearch }: { readonly onSearch: (area: string) => void }) {
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(words.trim());
  };
  return (
    <form className="lw-search" role="search" onSubmit={submit}>
      <TextInput id="area-search" label="Postcode district" hint="Such as M33, or M for all of them" autoComplete="off" value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <button type="submit" className="nhsuk-button nhsuk-button--secondary">
        Show
      </button>
    </form>
  );
}
