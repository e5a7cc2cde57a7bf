/** The outcome of a decision: what was decided, or why it was refused. Refusals are expected and are never thrown. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refused = <E>(refusal: E): { readonly ok: false; readonly refusal: E } => ({ ok: false, refusal });

/**
 * An expected refusal, fit to be shown to the person who asked.
 * `code` is UPPER_SNAKE and stable; `field` names the input that must change, as a dotted path; `message` says the remedy.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly field?: string;
  readonly message: string;
}

export const refusal = <Code extends string>(code: Code, message: string, field?: string): Refusal<Code> =>
  field === undefined ? { code, message } : { code, message, field };
