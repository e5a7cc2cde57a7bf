import type { DataOf } from '@linkwell/web-kit';
import type { StatusTone } from '@linkwell/web-kit';
import type { CsvImportQuery } from './import-documents';

export type CsvImport = DataOf<typeof CsvImportQuery>['csvImport'];
export type ImportState = CsvImport['state'];

export const stateWords: Readonly<Record<ImportState, { readonly words: string; readonly tone: StatusTone }>> = {
  uploading: { words: 'Not sent whole', tone: 'ended' },
  reading: { words: 'Being read', tone: 'waiting' },
  unusable: { words: 'Cannot be used', tone: 'bad' },
  mapping: { words: 'Waits for you', tone: 'new' },
  checking: { words: 'Being checked', tone: 'waiting' },
  checked: { words: 'Checked, waits for you', tone: 'new' },
  importing: { words: 'Being imported', tone: 'waiting' },
  imported: { words: 'Imported', tone: 'good' },
  undoing: { words: 'Being undone', tone: 'waiting' },
  undone: { words: 'Undone', tone: 'ended' },
  discarded: { words: 'Discarded', tone: 'ended' },
};

/** While the server works on it by itself. */
export const isBusy = (state: ImportState): boolean => state === 'reading' || state === 'checking' || state === 'importing' || state === 'undoing';

const figure = new Intl.NumberFormat('en-GB');
export const many = (count: number, one: string, more = `${one}s`): string => `${figure.format(count)} ${count === 1 ? one : more}`;
