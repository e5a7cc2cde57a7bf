import { suggestNeeds } from '@linkwell/taxonomy-domain';

const mostShown = 5;

/** What the words typed so far may mean, to choose with one press. Nothing is shown once they are a need's own name. */
export function NeedSuggestions({ typed, onChoose }: { readonly typed: string; readonly onChoose: (label: string) => void }) {
  const suggestions = suggestNeeds(typed, mostShown);
  if (suggestions.some(({ term, how }) => how === 'same' && term.label === typed)) return null;
  if (suggestions.length === 0) return null;
  return (
    <div className="lw-suggestions" role="group" aria-label="Suggestions">
      {suggestions.map(({ term }) => (
        <button key={term.id} type="button" onClick={() => onChoose(term.label)}>
          {term.label}
        </button>
      ))}
    </div>
  );
}
