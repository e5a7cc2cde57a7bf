import { Select, TextInput } from 'nhsuk-react-components';
import { useState, type FormEvent } from 'react';

export interface ListingChoice {
  readonly search?: string;
  readonly state?: 'draft' | 'in_review' | 'published' | 'unpublished' | 'defunct';
  readonly freshness?: 'fresh' | 'ageing' | 'stale' | 'hidden' | 'unknown';
  readonly barred?: true;
  readonly vanished?: true;
}

/** One question at a time: what a steward looks for. */
const shows: readonly { readonly value: string; readonly label: string; readonly choice: ListingChoice }[] = [
  { value: '', label: 'Everything', choice: {} },
  { value: 'unknown', label: 'Not yet confirmed', choice: { freshness: 'unknown', state: 'published' } },
  { value: 'stale', label: 'Not confirmed for 6 to 12 months', choice: { freshness: 'stale', state: 'published' } },
  { value: 'hidden', label: 'Not confirmed for over a year', choice: { freshness: 'hidden', state: 'published' } },
  { value: 'vanished', label: 'No longer named by their source', choice: { vanished: true } },
  { value: 'barred', label: 'On the do-not-list', choice: { barred: true } },
  { value: 'unpublished', label: 'Not published', choice: { state: 'unpublished' } },
  { value: 'defunct', label: 'Ended', choice: { state: 'defunct' } },
];

export function ListingFilters({ choice, onChoose }: { readonly choice: ListingChoice; readonly onChoose: (choice: ListingChoice) => void }) {
  const [words, setWords] = useState(choice.search ?? '');
  const [show, setShow] = useState('');
  const choose = (value: string) => {
    const chosen = shows.find((each) => each.value === value)?.choice ?? {};
    onChoose({ ...chosen, ...(words.trim() ? { search: words.trim() } : {}) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose(show);
  };
  return (
    <form className="lw-search lw-search--many" role="search" onSubmit={submit}>
      <TextInput id="listing-search" label="Name of listing or organisation" type="search" autoComplete="off" value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <Select id="listing-show" label="Show" value={show} onChange={(event) => {
        setShow(event.currentTarget.value);
        choose(event.currentTarget.value);
      }}>
        {shows.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <button type="submit" className="nhsuk-button nhsuk-button--secondary">
        Search
      </button>
    </form>
  );
}
