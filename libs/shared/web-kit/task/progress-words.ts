export interface Progress {
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total?: number | null | undefined;
  readonly words: string;
}

const figure = new Intl.NumberFormat('en-GB');

/** How far it is: "Reading rows: 1,200 of 5,000". */
export function progressWords({ state, done, total, words }: Progress): string {
  if (state === 'waiting') return 'Waiting to begin';
  const doing = words === '' ? 'Working' : words;
  if (total !== null && total !== undefined) return `${doing}: ${figure.format(done)} of ${figure.format(total)}`;
  return done > 0 ? `${doing}: ${figure.format(done)} so far` : doing;
}

/** What a screen reader is told: something new at each tenth only, or it would never stop talking. */
export function announcement(progress: Progress): string {
  const { state, done, total, words } = progress;
  if (state !== 'running') return state === 'waiting' ? progressWords(progress) : '';
  if (total === null || total === undefined || total === 0) return words === '' ? 'Working' : words;
  return `${words === '' ? 'Working' : words}: ${Math.floor((done / total) * 10) * 10} % done`;
}
