import { SummaryList, type SummaryRow } from '@linkwell/web-kit';

interface HowToComeProps {
  readonly access: { readonly way: string; readonly channels: readonly string[]; readonly eligibility?: string | null; readonly ages?: string | null; readonly forWhom: readonly string[]; readonly catchment?: string | null; readonly howToStart?: string | null };
  readonly capacity: { readonly state: string; readonly words: string; readonly usualWait?: string | null };
  readonly costs: readonly string[];
  readonly languages: readonly string[];
}

/** What is known stands in rows; what is not is said once, with what to do about it. */
export function HowToCome({ access, capacity, costs, languages }: HowToComeProps) {
  const room = [capacity.state === 'unknown' ? null : capacity.words, capacity.usualWait].filter(Boolean).join('. ');
  const rows: readonly SummaryRow[] = [
    { term: 'How to come', value: access.way },
    { term: 'What to do first', value: access.howToStart && <span className="lw-prose">{access.howToStart}</span> },
    { term: 'For', value: access.forWhom.join(', ') },
    { term: 'Area', value: access.catchment },
    { term: 'In the provider’s words', value: access.eligibility && <span className="lw-prose">{access.eligibility}</span> },
    { term: 'Where', value: inOneSentence(access.channels) },
    { term: 'Ages', value: access.ages },
    { term: 'Room', value: room },
    { term: 'Cost', value: costs.join('; ') },
    { term: 'Languages', value: languages.join(', ') },
  ];
  const unknown = rows.filter(({ term, value }) => !value && !seldomSaid.has(term)).map(({ term }) => term.toLowerCase());
  return (
    <>
      <SummaryList rows={rows.filter(({ value }) => value)} />
      {unknown.length > 0 && <p className="lw-unknown">Not known: {unknown.join(', ')}. Ask when you get in touch.</p>}
    </>
  );
}

/** Rows that most listings have no need of. */
const seldomSaid = new Set(['In the provider’s words', 'What to do first', 'For', 'Area']);

const inOneSentence = (words: readonly string[]): string => words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ');
