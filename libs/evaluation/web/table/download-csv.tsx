import type { ReleasedTable } from '../release-documents';
import { csvName, tableCsv } from './table-csv';

/** Makes the file in the browser from what is on screen, so that it cannot hold more. The mark at its start tells spreadsheets that it is UTF-8. */
function save(table: ReleasedTable): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', tableCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = csvName(table);
  link.click();
  URL.revokeObjectURL(address);
}

export const DownloadCsv = ({ table }: { readonly table: ReleasedTable }) => (
  <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => save(table)}>
    Download as CSV
  </button>
);
