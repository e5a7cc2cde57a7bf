import { ActionLink } from '@linkwell/web-kit';
import { useRef } from 'react';
import { comparePath } from './paths';
import { mostCompared, type Compared } from './use-compared';

/** What is chosen to be compared, at the bottom of the screen. The page leaves room for it, so that it never stands over what has the focus. */
export function CompareBar({ patientId, compared: { choices, toggle, clear } }: { readonly patientId: string; readonly compared: Compared }) {
  const bar = useRef<HTMLElement>(null);
  if (choices.length === 0) return null;
  /** The button that was pressed is about to go. */
  const keepFocus = () => bar.current?.focus({ preventScroll: true });
  return (
    <section className="lw-compare-bar" aria-labelledby="compare-bar" tabIndex={-1} ref={bar}>
      <h2 id="compare-bar" className="lw-compare-bar__title" role="status">
        {choices.length} of {mostCompared} to compare
      </h2>
      <ul className="lw-plain lw-compare-bar__choices">
        {choices.map(({ serviceId, name }) => (
          <li key={serviceId}>
            <button
              type="button"
              className="lw-quiet-button"
              onClick={() => {
                keepFocus();
                toggle({ serviceId, name });
              }}
            >
              <span className="nhsuk-u-visually-hidden">Take off </span>
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="lw-compare-bar__steps">
        {choices.length > 1 ? (
          <ActionLink to={comparePath(patientId)} small>
            Compare {choices.length} services
          </ActionLink>
        ) : (
          <span className="lw-sub">Choose another to compare it with</span>
        )}
        <button type="button" className="lw-quiet-button" onClick={clear}>
          Clear<span className="nhsuk-u-visually-hidden"> what is chosen to compare</span>
        </button>
      </div>
    </section>
  );
}
