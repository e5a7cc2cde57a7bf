import { saveCsv } from '@linkwell/web-kit';
import type { ReleasedTable } from '../release-documents';
import { csvName, tableRows } from './table-csv';

export const DownloadCsv = ({ table }: { readonly table: ReleasedTable }) => (
  <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => saveCsv(csvName(table), tableRows(table))}>
    Download as CSV
  </button>
);
