import { Fragment, type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from './field-group';
import { fieldId } from './field-id';
import { problemFor } from './problems';
import type { Choice, FieldProps } from './text-fields';

export interface ChoiceFieldProps extends Omit<FieldProps, 'label'> {
  /** The question. */
  readonly legend: string;
  readonly choices: readonly (Choice & {
    /** Asked only when this is chosen. */
    readonly then?: ReactNode;
  })[];
}

export interface RadioFieldProps extends ChoiceFieldProps {
  readonly inline?: boolean;
}

const optionId = (name: string, index: number) => (index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`);

/** One answer of several; the value is the choice's `value`, or '' while nothing is chosen. */
export function RadioField({ inline, ...field }: RadioFieldProps) {
  return <Choices kind="radio" className={`nhsuk-radios${inline ? ' nhsuk-radios--inline' : ''}`} {...field} />;
}

/** Any number of answers; the value is a list of the choices' `value`s (default it to []). For a single yes, see `TickField`. */
export function CheckboxField(field: ChoiceFieldProps) {
  return <Choices kind="checkbox" className="nhsuk-checkboxes" {...field} />;
}

function Choices({ kind, className, name, choices, ...group }: ChoiceFieldProps & { readonly kind: 'radio' | 'checkbox'; readonly className: string }) {
  const { register, formState } = useFormContext();
  const chosen: unknown = useWatch({ name });
  const block = kind === 'radio' ? 'nhsuk-radios' : 'nhsuk-checkboxes';
  const isChosen = (value: string) => (Array.isArray(chosen) ? chosen.includes(value) : chosen === value);
  return (
    <FieldGroup name={name} error={problemFor(formState.errors, name)} {...group}>
      <div className={className}>
        {choices.map(({ value, label, hint, then }, index) => {
          const id = optionId(name, index);
          return (
            <Fragment key={value}>
              <div className={`${block}__item`}>
                <input className={`${block}__input`} type={kind} id={id} value={value} aria-describedby={hint ? `${id}-hint` : undefined} {...register(name)} />
                <label className={`nhsuk-label ${block}__label`} htmlFor={id}>
                  {label}
                </label>
                {hint && (
                  <div className={`nhsuk-hint ${block}__hint`} id={`${id}-hint`}>
                    {hint}
                  </div>
                )}
              </div>
              {then && isChosen(value) && <div className={`${block}__conditional`}>{then}</div>}
            </Fragment>
          );
        })}
      </div>
    </FieldGroup>
  );
}

/** One box to tick; the value is a boolean. */
export function TickField({ name, label, hint }: FieldProps) {
  const { register, formState } = useFormContext();
  const id = fieldId(name);
  const error = problemFor(formState.errors, name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      {error && (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
      <div className="nhsuk-checkboxes">
        <div className="nhsuk-checkboxes__item">
          <input className="nhsuk-checkboxes__input" type="checkbox" id={id} aria-describedby={described || undefined} aria-invalid={error ? true : undefined} {...register(name)} />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
            {label}
          </label>
          {hint && (
            <div className="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}-hint`}>
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
