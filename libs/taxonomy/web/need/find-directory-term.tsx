import { Failure, useGraphQuery } from '@linkwell/web-kit';
import { TextInput } from 'nhsuk-react-components';
import { useDeferredValue, useState } from 'react';
import { FindDirectoryTermsQuery } from './need-documents';
import { TermPlace } from './term-place';

export interface FoundTerm {
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly taxonomyName?: string | null;
  readonly vanishedOn?: string | null;
}

interface FindDirectoryTermProps {
  /** Ids that are mapped already. */
  readonly mapped: readonly string[];
  readonly onChoose: (term: FoundTerm) => Promise<void>;
}

const fewest = 2;

/** Finds terms of other directories while part of their name is typed, each with a button that maps it. */
export function FindDirectoryTerm({ mapped, onChoose }: FindDirectoryTermProps) {
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState(false);
  const search = useDeferredValue(words.trim());
  const asked = search.length >= fewest;
  const { data, error, refetch } = useGraphQuery(FindDirectoryTermsQuery, { search }, { enabled: asked, keepPrevious: true });
  const found = asked ? (data?.directoryTerms.edges.map(({ node }) => node) ?? []) : [];
  const total = data?.directoryTerms.totalCount ?? 0;
  const choose = async (term: FoundTerm) => {
    if (busy) return;
    setBusy(true);
    await onChoose(term);
    setBusy(false);
  };
  return (
    <>
      <TextInput id="find-directory-term" label="Find a term to add" hint="Type part of its name or code" type="search" autoComplete="off" width={20} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <p role="status" className="lw-sub">
        {asked && data && (found.length === 0 ? 'No term of another directory has that in its name.' : found.length < total ? `The first ${found.length} of ${total} terms` : `${total} ${total === 1 ? 'term' : 'terms'}`)}
      </p>
      {found.length > 0 && (
        <ul className="lw-words">
          {found.map((term) => (
            <li key={term.id}>
              <span>
                {term.name}
                <TermPlace term={term} />
              </span>
              {mapped.includes(term.id) ? (
                <span className="lw-sub">Added</span>
              ) : (
                <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" aria-disabled={busy} onClick={() => void choose(term)}>
                  Add<span className="nhsuk-u-visually-hidden"> {term.name}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
