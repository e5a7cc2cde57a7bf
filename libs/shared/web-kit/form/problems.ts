import type { Refusal } from '@linkwell/kernel';
import { get, type FieldErrors, type FieldValues, type UseFormReturn } from 'react-hook-form';

/** One mistake: the dotted path of its field (none when it belongs to the whole form) and the words beside the field and in the summary alike. */
export interface Problem {
  readonly field: string | undefined;
  readonly message: string;
}

/** What the server refused: the kernel's refusal, or its GraphQL shape. */
export type ServerRefusal = Omit<Refusal, 'field'> & { readonly field?: string | null | undefined };

/** The id of a field's control; of a group (radios, checkboxes, date) the id of its first control. */
export const fieldId = (name: string): string => name.replaceAll('.', '-');

const isProblem = (value: object): value is { message: string } => 'message' in value && typeof value.message === 'string' && value.message !== '';

/** Every mistake of a form, nested ones too, in the schema's order. */
export function problemsOf(errors: FieldErrors<FieldValues>, path: readonly string[] = []): Problem[] {
  return Object.entries(errors).flatMap(([key, value]): Problem[] => {
    if (!value || typeof value !== 'object' || key === 'ref') return [];
    if (isProblem(value)) return [{ field: path[0] === 'root' || key === 'root' ? undefined : [...path, key].join('.'), message: value.message }];
    return problemsOf(value as FieldErrors<FieldValues>, [...path, key]);
  });
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
