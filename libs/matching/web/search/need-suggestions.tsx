import { graphql, useGraphQuery } from '@linkwell/web-kit';
import { useDeferredValue } from 'react';

const SuggestNeedsQuery = graphql(`
  query SuggestNeeds($text: String!) {
    suggestNeeds(text: $text) {
      id
      label
    }
  }
`);

const mostShown = 5;
const fewestLetters = 2;

/** What the words typed so far may mean, to choose with one press: the server knows the words that stewards keep. Nothing is shown once they are a need's own name. */
export function NeedSuggestions({ typed, onChoose }: { readonly typed: string; readonly onChoose: (label: string) => void }) {
  const text = useDeferredValue(typed.trim());
  const asked = text.length >= fewestLetters;
  const { data } = useGraphQuery(SuggestNeedsQuery, { text }, { enabled: asked, keepPrevious: true });
  const suggestions = asked ? (data?.suggestNeeds.slice(0, mostShown) ?? []) : [];
  if (suggestions.length === 0 || suggestions.some(({ label }) => label === typed)) return null;
  return (
    <div className="lw-suggestions" role="group" aria-label="Suggestions">
      {suggestions.map(({ id, label }) => (
        <button key={id} type="button" onClick={() => onChoose(label)}>
          {label}
        </button>
      ))}
    </div>
  );
}
