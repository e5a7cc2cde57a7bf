import type { Refusal } from '@linkwell/kernel';
import { get, type FieldErrors, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { Problem } from './field-id';

/** What the server refused: the kernel's refusal, or its GraphQL shape. */
export type ServerRefusal = Omit<Refusal, 'field'> & { readonly field?: string | null | undefined };

const isProblem = (value: object): value is { message: string } => 'message' in value && typeof value.message === 'string' && value.message !== '';

/** Every mistake of a form, nested ones too. */
export function problemsOf(errors: FieldErrors<FieldValues>, path: readonly string[] = []): Problem[] {
  return Object.entries(errors).flatMap(([key, value]): Problem[] => {
    if (!value || typeof value !== 'object' || key === 'ref') return [];
    if (isProblem(value)) return [{ field: path[0] === 'root' || key === 'root' ? undefined : [...path, key].join('.'), message: value.message }];
    return problemsOf(value as FieldErrors<FieldValues>, [...path, key]);
  });
}

/** Mistakes in the order of the form's own fields, with those of the whole form first: a check across fields is made after all others. */
export function inOrderOf(values: FieldValues, problems: readonly Problem[]): Problem[] {
  const order = Object.keys(values);
  const place = ({ field }: Problem) => (field === undefined ? -1 : order.indexOf(field.split('.')[0] ?? ''));
  return [...problems].sort((a, b) => place(a) - place(b));
}

/** Puts a refusal of the server onto the field it names, or onto the form when it names none that this form has. */
export function showRefusal<Input extends FieldValues, Output>(form: UseFormReturn<Input, unknown, Output>, { code, field, message }: ServerRefusal): void {
  const name = field?.replace(/^input\./, '');
  const known = name !== undefined && get(form.getValues(), name) !== undefined;
  form.setError(known ? (name as Parameters<typeof form.setError>[0]) : 'root.server', { type: code, message });
}

export const problemFor = (errors: FieldErrors<FieldValues>, name: string): string | undefined => {
  const error: unknown = get(errors, name);
  return typeof error === 'object' && error !== null && isProblem(error) ? error.message : undefined;
};
