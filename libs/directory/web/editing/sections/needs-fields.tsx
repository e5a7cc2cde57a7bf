import { mostNeeds } from '@linkwell/directory-domain';
import { Failure, Loading, fieldId, useGraphQuery } from '@linkwell/web-kit';
import { useDeferredValue, useId, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { NeedsLikeQuery, NeedsToChooseQuery } from '../editing-documents';

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly under: string;
}

/** Chosen needs on top, each with a way to take it off; below them what a search finds, or the whole list by its headings. */
export function NeedsFields() {
  const { formState } = useFormContext();
  const { field } = useController({ name: 'needTermIds' });
  const chosen = field.value as readonly string[];
  const [search, setSearch] = useState('');
  const text = useDeferredValue(search.trim().toLowerCase());
  const searchId = useId();
  const terms = useGraphQuery(NeedsToChooseQuery, {}, { staleTime: Infinity });
  const like = useGraphQuery(NeedsLikeQuery, { text }, { enabled: text.length >= 3, keepPrevious: true, staleTime: Infinity });
  if (terms.error) return <Failure error={terms.error} onRetry={() => void terms.refetch()} />;
  if (!terms.data) return <Loading label="Loading the list of needs" />;

  const all: readonly Choice[] = terms.data.needTerms.flatMap(({ id, label, children }) => [{ id, label, under: label }, ...children.map((child) => ({ ...child, under: label }))]);
  const labelOf = new Map(all.map(({ id, label }) => [id, label]));
  const suggested = text.length >= 3 ? (like.data?.suggestNeeds ?? []).map(({ id }) => id) : [];
  const found = text === '' ? [] : [...new Map([...all.filter(({ id }) => suggested.includes(id)), ...all.filter(({ label }) => label.toLowerCase().includes(text))].map((choice) => [choice.id, choice])).values()];
  const toggle = (id: string) => field.onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const message = formState.errors['needTermIds']?.message;
  const error = typeof message === 'string' ? message : undefined;

  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <h2 className="nhsuk-heading-s">Chosen</h2>
      {chosen.length === 0 ? (
        <p className="lw-unknown">Nothing yet. Choose up to {mostNeeds}.</p>
      ) : (
        <ul className="lw-chosen">
          {chosen.map((id) => (
            <li key={id}>
              <button type="button" className="lw-chosen__item" onClick={() => toggle(id)}>
                {labelOf.get(id) ?? id}
                <span aria-hidden="true"> ×</span>
                <span className="nhsuk-u-visually-hidden"> (take it off)</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="nhsuk-label nhsuk-label--s" htmlFor={searchId}>
        Find a need
      </label>
      <div className="nhsuk-hint">Type a word people use: “rent”, “lonely”, “food bank”</div>
      <input className="nhsuk-input lw-needs__search" id={searchId} type="search" autoComplete="off" value={search} onChange={(event) => setSearch(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      {error && (
        <span className="nhsuk-error-message" id={`${fieldId('needTermIds')}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
      {text !== '' && (
        <p role="status" className="nhsuk-u-visually-hidden">
          {found.length} found
        </p>
      )}
      {text !== '' ? (
        found.length === 0 ? (
          <p>Nothing is called “{search.trim()}”. Try another word, or look through the list.</p>
        ) : (
          <Boxes legend="Found" choices={found} chosen={chosen} onToggle={toggle} firstId={fieldId('needTermIds')} showHeading />
        )
      ) : (
        <div className="lw-needs">
          {terms.data.needTerms.map((top, index) => (
            <details key={top.id} className="lw-details">
              <summary id={index === 0 ? fieldId('needTermIds') : undefined}>
                {top.label} {countIn(top, chosen)}
              </summary>
              <Boxes legend={top.label} choices={[{ id: top.id, label: `${top.label} (in general)`, under: '' }, ...top.children.map((child) => ({ ...child, under: '' }))]} chosen={chosen} onToggle={toggle} />
            </details>
          ))}
        </div>
      )}
    </div>
  );
}

function countIn({ id, children }: { readonly id: string; readonly children: readonly { readonly id: string }[] }, chosen: readonly string[]): string {
  const count = [id, ...children.map((child) => child.id)].filter((each) => chosen.includes(each)).length;
  return count === 0 ? '' : `(${count} chosen)`;
}

interface BoxesProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly firstId?: string;
  readonly showHeading?: boolean;
}

function Boxes({ legend, choices, chosen, onToggle, firstId, showHeading }: BoxesProps) {
  const own = useId();
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-u-visually-hidden">{legend}</legend>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        {choices.map(({ id, label, under }, index) => {
          const inputId = index === 0 && firstId ? firstId : `${own}-${id}`;
          return (
            <div className="nhsuk-checkboxes__item" key={id}>
              <input className="nhsuk-checkboxes__input" type="checkbox" id={inputId} checked={chosen.includes(id)} onChange={() => onToggle(id)} />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={inputId}>
                {label}
                {showHeading && under !== label && <span className="lw-sub">{under}</span>}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
