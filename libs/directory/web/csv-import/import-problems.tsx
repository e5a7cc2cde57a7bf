import { DataTable, execute, Failure, failureWords, Loading, Pager, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { SaveAll } from '../stewardship/save-all';
import { CsvImportProblemsQuery } from './import-documents';
import type { CsvImport } from './import-state';

/** Rows that were left out, with what is wrong with each; all of them can be had as a file. */
export function ImportProblems({ list: { id, fileName } }: { readonly list: CsvImport }) {
  const problems = useGraphPages(CsvImportProblemsQuery, { id, first: 10 }, (data) => data.csvImportProblems);
  const [failed, setFailed] = useState('');
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out" className="nhsuk-heading-m">
        Rows left out
      </h2>
      {problems.isPending && <Loading label="Loading the rows" />}
      {problems.error && <Failure error={problems.error} onRetry={problems.refetch} />}
      {problems.nodes.length > 0 && (
        <>
          <DataTable
            caption="Rows left out"
            hideCaption
            rows={problems.nodes}
            rowKey={({ number }) => String(number)}
            columns={[
              { heading: 'Where', cell: ({ line }) => `Line ${line}` },
              { heading: 'Column', cell: ({ field }) => field },
              { heading: 'What is wrong', cell: ({ reason }) => reason },
            ]}
          />
          <Pager pages={problems} what="problems" />
          {failed && <p role="alert">{failed}</p>}
          <div className="lw-imports__save">
            <SaveAll
              name={`${fileName.replace(/\.[a-z]+$/i, '')}-left-out.csv`}
              what="problems"
              heading={['line', 'column', 'what_is_wrong']}
              fetchPage={async (after) => {
                const { csvImportProblems } = await execute(CsvImportProblemsQuery, { id, first: 100, after });
                return { ...csvImportProblems.pageInfo, total: csvImportProblems.totalCount, rows: csvImportProblems.edges.map(({ node: { line, field, reason } }) => [line, field, reason]) };
              }}
              onError={(error) => setFailed(failureWords(error))}
            />
          </div>
        </>
      )}
    </section>
  );
}
