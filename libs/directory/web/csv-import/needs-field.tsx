import { Failure, fieldId, Loading, useGraphQuery } from '@linkwell/web-kit';
import { useMemo, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { NeedsOfListQuery } from './import-documents';

/** The needs that every service of a list helps with: chosen from the whole list one by one, and taken away again. */
export function NeedsField({ name }: { readonly name: string }) {
  const { setValue, getFieldState, formState } = useFormContext();
  const chosen = useWatch({ name }) as readonly string[];
  const [next, setNext] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const { data, error, refetch } = useGraphQuery(NeedsOfListQuery, {}, { staleTime: Infinity });
  const labels = useMemo(() => new Map((data?.needTerms ?? []).flatMap(({ id, label, children }) => [[id, label] as const, ...children.map((child) => [child.id, `${label}: ${child.label}`] as const)])), [data]);
  if (!data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading label="Loading the list of needs" />;

  const id = fieldId(name);
  const problem = getFieldState(name, formState).error?.message;
  const add = () => {
    if (next && !chosen.includes(next)) setValue(name, [...chosen, next]);
    setNext('');
    select.current?.focus();
  };
  return (
    <div className={`nhsuk-form-group${problem ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={id}>
        What do all of them help with?
      </label>
      <div className="nhsuk-hint" id={`${id}-hint`}>
        Choose as many as every service of the list helps with
      </div>
      {problem && (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {problem}
        </span>
      )}
      {chosen.length > 0 && (
        <ul className="lw-imports__needs" aria-label="Chosen needs">
          {chosen.map((need) => (
            <li key={need}>
              {labels.get(need) ?? need}{' '}
              <button type="button" className="lw-imports__remove" onClick={() => setValue(name, chosen.filter((other) => other !== need))}>
                Remove<span className="nhsuk-u-visually-hidden"> {labels.get(need) ?? need}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="lw-imports__add">
        <select id={id} ref={select} className="nhsuk-select" value={next} aria-describedby={[`${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ')} onChange={(event) => setNext(event.currentTarget.value)}>
          <option value="">Choose a need</option>
          {data.needTerms.map((term) => (
            <optgroup key={term.id} label={term.label}>
              {[term, ...term.children].map((each) => (
                <option key={each.id} value={each.id}>
                  {each.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={add}>
          Add<span className="nhsuk-u-visually-hidden"> this need</span>
        </button>
      </div>
    </div>
  );
}
