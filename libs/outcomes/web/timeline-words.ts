import { asWritten, type TimelineWords } from '@linkwell/casework-web';
import { shortName, statusWords, timePointWords } from './words';

const of = (table: Readonly<Record<string, string>>, code: string | undefined): string => table[code ?? ''] ?? asWritten(code);

/** How a measure reads in the patient's timeline. */
export const measureTimelineWords: TimelineWords = {
  kind: 'measure',
  label: 'Measures',
  title: ([status, timePoint], about) => `${shortName(about ?? '', asWritten(about ?? undefined))}, ${of(timePointWords, timePoint).toLowerCase()}: ${of(statusWords, status).toLowerCase()}`,
};
