import { Select, TextInput, Textarea } from 'nhsuk-react-components';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useFormContext } from 'react-hook-form';
import { fieldId } from './field-id';
import { problemFor } from './problems';

export interface FieldProps {
  /** The dotted path of the value in the form. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Makes the label large: for the one question of a page. */
  readonly labelSize?: 's' | 'm' | 'l';
}

/** What a single control needs: its registration, its id and the words of its mistake. */
function useField({ name, label, hint, labelSize }: FieldProps) {
  const { register, formState } = useFormContext();
  const error = problemFor(formState.errors, name);
  return {
    ...register(name),
    id: fieldId(name),
    label,
    'aria-invalid': error ? true : undefined,
    ...(hint ? { hint } : {}),
    ...(labelSize ? { labelProps: { size: labelSize } } : {}),
    ...(error ? { error } : {}),
  };
}

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  /** Characters that fit: the width tells how long an answer is expected. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  readonly spellCheck?: boolean;
  /** Wide letter spacing, for codes and numbers that are read out. */
  readonly code?: boolean;
}

export function TextField({ type = 'text', autoComplete = 'off', inputMode, width, spellCheck, code, ...field }: TextFieldProps) {
  return (
    <TextInput
      {...useField(field)}
      type={type}
      autoComplete={autoComplete}
      {...(inputMode ? { inputMode } : {})}
      {...(width ? { width } : {})}
      {...(code ? { code } : {})}
      {...(spellCheck === undefined ? {} : { spellCheck })}
    />
  );
}

export interface TextAreaProps extends FieldProps {
  readonly rows?: number;
}

export function TextArea({ rows = 4, ...field }: TextAreaProps) {
  return <Textarea {...useField(field)} rows={rows} />;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface SelectFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** The first entry, whose value is empty. */
  readonly placeholder?: string;
}

export function SelectField({ choices, placeholder = 'Choose one', ...field }: SelectFieldProps) {
  return (
    <Select {...useField(field)}>
      <option value="">{placeholder}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
