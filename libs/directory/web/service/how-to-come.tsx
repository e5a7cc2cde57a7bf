import { SummaryList, type SummaryRow } from '@linkwell/web-kit';

interface HowToComeProps {
  readonly access: { readonly way: string; readonly channels: readonly string[]; readonly eligibility?: string | null; readonly ages?: string | null };
  readonly capacity: { readonly state: string; readonly words: string; readonly usualWait?: string | null };
  readonly costs: readonly string[];
  readonly languages: readonly string[];
}

/** What is known stands in rows; what is not is said once, with what to do about it. */
export function HowToCome({ access, capacity, costs, languages }: HowToComeProps) {
  const room = [capacity.state === 'unknown' ? null : capacity.words, capacity.usualWait].filter(Boolean).join('. ');
  const rows: readonly SummaryRow[] = [
    { term: 'How to come', value: access.way },
    { term: 'In the provider’s words', value: access.eligibility && <span className="lw-prose">{access.eligibility}</span> },
    { term: 'Where', value: inOneSentence(access.channels) },
    { term: 'Ages', value: access.ages },
    { term: 'Room', value: room },
    { term: 'Cost', value: costs.join('; ') },
    { term: 'Languages', value: languages.join(', ') },
  ];
  const unknown = rows.filter(({ term, value }) => !value && term !== 'In the provider’s words').map(({ term }) => term.toLowerCase());
  return (
    <>
      <SummaryList rows={rows.filter(({ value }) => value)} />
      {unknown.length > 0 && <p className="lw-unknown">Not known: {unknown.join(', ')}. Ask when you get in touch.</p>}
    </>
  );
}

const inOneSentence = (words: readonly string[]): string => words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ');
