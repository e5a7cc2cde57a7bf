import { useEffect, useRef, type MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { useAboveTitle } from '../page/page';
import { useErrorTitle } from '../page/title';
import { fieldId, type Problem } from './field-id';

export interface ErrorSummaryProps {
  readonly problems: readonly Problem[];
  /** Changes with each failed try: the summary takes the focus again. */
  readonly attempt: number;
}

/** Goes to the control rather than to its #fragment, which would add an entry to the history. */
const goTo = (field: string) => (event: MouseEvent) => {
  event.preventDefault();
  const control = document.getElementById(fieldId(field));
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
};

/**
 * The mistakes of a form above its page's title (NHS design system, "Error summary"); it takes the focus, each link goes to its field,
 * and the document's title says "Error" first.
 */
export function ErrorSummary(props: ErrorSummaryProps) {
  const above = useAboveTitle();
  useErrorTitle(props.problems.length > 0);
  return above ? createPortal(<Summary {...props} />, above) : <Summary {...props} />;
}

function Summary({ problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const any = problems.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div className="nhsuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__title">There is a problem</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {problems.map(({ field, message }) => (
              <li key={`${field ?? ''} ${message}`}>
                {field ? (
                  <a href={`#${fieldId(field)}`} onClick={goTo(field)}>
                    {message}
                  </a>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
