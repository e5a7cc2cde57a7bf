import { Failure, useGraphQuery } from '@linkwell/web-kit';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { TryWordsQuery } from './try-words-documents';

interface UnderstoodProps {
  readonly text: string;
  /** As if these words led to this need. */
  readonly supposing?: { readonly termId: string; readonly synonym: string };
}

const ways = { same: 'these are its words', within: 'because of', said: 'because people say', begins: 'they begin like', corrected: 'with a slip put right:' } as const;

/** What a search makes of words, said while they are typed. */
export function Understood({ text, supposing }: UnderstoodProps) {
  const words = useDeferredValue(text.trim());
  const { data, error, refetch } = useGraphQuery(TryWordsQuery, { text: words, termId: supposing?.termId ?? null, synonym: supposing?.synonym ?? null }, { enabled: words !== '', keepPrevious: true });
  if (words === '') return null;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { needs, corrections, otherWords, passedOver } = data.tryWords;
  return (
    <div className="lw-understood">
      {needs.length === 0 && <p>No need is understood.{otherWords.length > 0 && <> A search looks for {listed(otherWords)} in names and summaries.</>}</p>}
      {needs.length > 0 && (
        <ul className="nhsuk-list">
          {needs.map(({ term, matched, how }) => (
            <li key={term.id}>
              <Link to={`/steward/taxonomy/needs/${term.id}`}>{term.label}</Link>
              <span className="lw-sub">
                {ways[how]}
                {how !== 'same' && ` “${matched}”`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {corrections.length > 0 && <p className="lw-sub">Taken for a slip: {corrections.map(({ typed, meant }) => `“${typed}” for “${meant}”`).join(', ')}</p>}
      {passedOver.length > 0 && <p className="lw-sub">Passed over: {passedOver.join(', ')}</p>}
    </div>
  );
}

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' and ');
