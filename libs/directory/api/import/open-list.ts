import { openCsvTable, type CsvTable } from '@linkwell/geography-api';

/** A list is compared with the directory as a whole, so it has to fit into memory: this much text, unpacked, is imported in 260 MB of heap. */
const largestList = { bytes: 32 * 1024 * 1024, remedy: 'Divide it, and import the parts one after the other.' };

/** Opens a list of services (CSV, .gz or .zip). Throws `UnusableFile`. */
export const openList = (path: string): Promise<CsvTable> => openCsvTable(path, largestList);
