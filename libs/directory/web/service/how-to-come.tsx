import { SummaryList } from '@linkwell/web-kit';

interface HowToComeProps {
  readonly access: { readonly way: string; readonly channels: readonly string[]; readonly eligibility?: string | null; readonly ages: string };
  readonly capacity: { readonly words: string; readonly usualWait?: string | null };
  readonly costs: readonly string[];
  readonly languages: readonly string[];
}

export function HowToCome({ access, capacity, costs, languages }: HowToComeProps) {
  return (
    <SummaryList
      rows={[
        { term: 'How to come', value: access.way },
        { term: 'In what way', value: access.channels.join(', ') },
        { term: 'In the provider’s words', value: access.eligibility && <span className="lw-prose">{access.eligibility}</span> },
        { term: 'Ages', value: access.ages },
        { term: 'Room', value: [capacity.words, capacity.usualWait].filter(Boolean).join('. ') },
        { term: 'Cost', value: costs.join('; ') },
        { term: 'Languages', value: languages.join(', ') },
      ].filter(({ term, value }) => term !== 'In the provider’s words' || value)}
    />
  );
}
