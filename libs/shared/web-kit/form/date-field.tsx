import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { joinDate, splitDate, type DateParts } from './date-parts';
import { FieldGroup } from './field-group';
import { fieldId } from './field-id';
import { problemFor } from './problems';
import type { ChoiceFieldProps } from './choice-fields';

export interface DateFieldProps extends Omit<ChoiceFieldProps, 'choices'> {
  /** Lets the browser fill in a date of birth. */
  readonly birthday?: boolean;
}

const boxes = [
  { part: 'day', label: 'Day', width: 2, autoComplete: 'bday-day' },
  { part: 'month', label: 'Month', width: 2, autoComplete: 'bday-month' },
  { part: 'year', label: 'Year', width: 4, autoComplete: 'bday-year' },
] as const;

/** A date typed as day, month and year; the form's value is `YYYY-MM-DD`, '' when empty. Check it with `calendarDate`. */
export function DateField({ name, birthday, hint = 'For example, 15 3 1984', ...group }: DateFieldProps) {
  const { formState } = useFormContext();
  const { field } = useController({ name });
  const [parts, setParts] = useState<DateParts>(() => splitDate(typeof field.value === 'string' ? field.value : ''));
  const error = problemFor(formState.errors, name);
  const type = (part: keyof DateParts, text: string) => {
    const next = { ...parts, [part]: text };
    setParts(next);
    field.onChange(joinDate(next));
  };
  return (
    <FieldGroup name={name} hint={hint} error={error} {...group}>
      <div className="nhsuk-date-input">
        {boxes.map(({ part, label, width, autoComplete }, index) => {
          const id = index === 0 ? fieldId(name) : `${fieldId(name)}-${part}`;
          return (
            <div className="nhsuk-date-input__item" key={part}>
              <label className="nhsuk-label nhsuk-date-input__label" htmlFor={id}>
                {label}
              </label>
              <input
                className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width}${error ? ' nhsuk-input--error' : ''}`}
                id={id}
                type="text"
                inputMode="numeric"
                autoComplete={birthday ? autoComplete : 'off'}
                aria-invalid={error ? true : undefined}
                value={parts[part]}
                onChange={(event) => type(part, event.target.value)}
                onBlur={field.onBlur}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
