import { execute, failureWords, saveCsv } from '@linkwell/web-kit';
import { useState } from 'react';
import { unmetCsv } from './unmet-csv';
import { UnmetNeedAreasQuery, type UnmetArea, type UnmetTotal } from './unmet-need-documents';

/** Everything of a quarter as a file, with the same figures hidden as on screen. */
export function DownloadUnmet({ quarter, totals }: { readonly quarter: string; readonly totals: readonly UnmetTotal[] }) {
  const [read, setRead] = useState<number>();
  const [problem, setProblem] = useState('');
  const save = async () => {
    setProblem('');
    setRead(0);
    try {
      const areas: UnmetArea[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { unmetNeedAreas }: { unmetNeedAreas: { edges: readonly { node: UnmetArea }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } } = await execute(UnmetNeedAreasQuery, { quarter, sort: 'area', first: 100, after });
        areas.push(...unmetNeedAreas.edges.map(({ node }) => node));
        setRead(areas.length);
        more = unmetNeedAreas.pageInfo.hasNextPage;
        after = unmetNeedAreas.pageInfo.endCursor ?? null;
      }
      saveCsv(`unmet-needs-${quarter}.csv`, unmetCsv(quarter, totals, areas));
    } catch (error) {
      setProblem(failureWords(error));
    } finally {
      setRead(undefined);
    }
  };
  return (
    <>
      {problem && <p role="alert">{problem}</p>}
      <button type="button" className="nhsuk-button nhsuk-button--secondary" aria-disabled={read !== undefined} onClick={() => read === undefined && void save()}>
        {read === undefined ? 'Download these figures as CSV' : `Reading: ${read} figures so far`}
      </button>
    </>
  );
}
