import { useRef, type ReactNode } from 'react';
import { useFieldArray, type FieldValues } from 'react-hook-form';

interface RowsProps {
  /** The dotted path of the list in the form. */
  readonly name: string;
  /** What one of them is: "place". */
  readonly what: string;
  readonly empty: FieldValues;
  readonly most: number;
  readonly addLabel: string;
  readonly heading?: (index: number) => string;
  readonly children: (path: string, index: number) => ReactNode;
}

/** Any number of the same fields, one set under the other. A new set takes the focus, and so does what stands before one that was removed. */
export function Rows({ name, what, empty, most, addLabel, heading, children }: RowsProps) {
  const { fields, append, remove } = useFieldArray({ name });
  const add = useRef<HTMLButtonElement>(null);
  const focusOn = (path: string) => setTimeout(() => document.getElementById(path.replaceAll('.', '-'))?.querySelector<HTMLElement>('input, select, textarea')?.focus());
  return (
    <div className="lw-rows">
      {fields.map((field, index) => {
        const path = `${name}.${index}`;
        return (
          <div className={heading ? 'lw-rows__set' : 'lw-rows__row'} key={field.id} id={`${path.replaceAll('.', '-')}-row`} role="group" aria-label={heading?.(index) ?? `${what} ${index + 1}`}>
            {heading && <h2 className="nhsuk-heading-s">{heading(index)}</h2>}
            {children(path, index)}
            <button
              type="button"
              className="lw-link-button lw-rows__remove"
              onClick={() => {
                remove(index);
                add.current?.focus();
              }}
            >
              Remove<span className="nhsuk-u-visually-hidden"> {heading?.(index) ?? `${what} ${index + 1}`}</span>
            </button>
          </div>
        );
      })}
      {fields.length < most && (
        <button
          type="button"
          ref={add}
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          onClick={() => {
            append(empty, { shouldFocus: false });
            focusOn(`${name}.${fields.length}-row`);
          }}
        >
          {addLabel}
        </button>
      )}
    </div>
  );
}
