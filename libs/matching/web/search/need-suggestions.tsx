import { suggestNeeds } from '@linkwell/taxonomy-domain';
import { useFormContext, useWatch } from 'react-hook-form';

const mostShown = 5;

/** What the words typed so far may mean, to choose with one press. Nothing is shown once they are a need's own name. */
export function NeedSuggestions({ name }: { readonly name: string }) {
  const { setValue, setFocus } = useFormContext();
  const typed: unknown = useWatch({ name });
  const suggestions = suggestNeeds(typeof typed === 'string' ? typed : '', mostShown);
  if (suggestions.some(({ term, how }) => how === 'same' && term.label === typed)) return null;
  if (suggestions.length === 0) return null;
  const choose = (label: string) => {
    setValue(name, label);
    setFocus(name);
  };
  return (
    <div className="lw-suggestions" role="group" aria-label="Suggestions">
      {suggestions.map(({ term }) => (
        <button key={term.id} type="button" onClick={() => choose(term.label)}>
          {term.label}
        </button>
      ))}
    </div>
  );
}
