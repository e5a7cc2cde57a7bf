import { SummaryList } from '@linkwell/web-kit';
import { many, type CsvImport } from './import-state';

/** What an import did, or what it would do. */
export function ImportResult({ result, isTrial }: { readonly result: NonNullable<CsvImport['result']>; readonly isTrial: boolean }) {
  const { rows, inserted, updated, unchanged, failed, approximate, openingGiven, openingUnderstood } = result;
  const others = openingUnderstood < openingGiven ? '; the others stay in the list’s own words' : '';
  const share = openingGiven === 0 ? 'None of the rows gives any' : `${Math.floor((100 * openingUnderstood) / openingGiven)} % (${openingUnderstood} of ${openingGiven})${others}`;
  return (
    <>
      <h2 className="nhsuk-heading-m">{isTrial ? 'What would change' : 'What was changed'}</h2>
      <SummaryList
        rows={[
          { term: 'Rows in the file', value: many(rows, 'row') },
          { term: 'New', value: many(inserted, 'listing') },
          { term: 'Changed', value: many(updated, 'listing') },
          { term: 'As before', value: many(unchanged, 'listing') },
          { term: 'Left out', value: failed === 0 ? 'None' : `${many(failed, 'row')}, named below` },
          { term: 'Opening times understood', value: share },
          ...(approximate > 0 ? [{ term: 'Placed approximately', value: `${many(approximate, 'listing')}: their postcode is not known, so the middle of its area stands for it` }] : []),
        ]}
      />
    </>
  );
}
