import { z } from 'zod';
import { plainLine, plainText } from '../import/plain-text';
import type { NewId } from './document';

/** Says that an answer is wrong: the dotted path of its field, and what to do about it. */
export type Wrong = (field: string, remedy: string) => void;

/** One short page of the editor: how its answers stand in the listing's document, and what they must be. */
export interface Section<Document, Answers> {
  readonly title: string;
  /** What kind of thing the answers are, before anybody asks whether they are right: what an unfinished page holds. */
  readonly shape: z.ZodType<Answers, Answers>;
  /** The same, and right. */
  readonly schema: z.ZodType<Answers, Answers>;
  readonly read: (document: Document) => Answers;
  readonly write: (document: Document, answers: Answers, newId: NewId) => Document;
}

interface Definition<Document, Answers> extends Omit<Section<Document, Answers>, 'schema'> {
  readonly check: (answers: Answers, wrong: Wrong) => void;
}

export const section = <Document, Answers>({ check, ...definition }: Definition<Document, Answers>): Section<Document, Answers> => ({
  ...definition,
  schema: definition.shape.superRefine((answers, context) =>
    check(answers, (field, message) => context.addIssue({ code: 'custom', message, path: field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) }))),
});

/** Characters that any one answer may hold while it is being typed. */
const mostTyped = 20_000;
export const typed = z.string().max(mostTyped);
export const typedList = z.array(z.string().max(200)).max(200);

/** Checks one line of plain text. `what` names it: "The name". */
export function checkLine(text: string, what: string, longest: number, field: string, wrong: Wrong): void {
  const clean = plainLine(text, longest);
  if (!clean.ok) wrong(field, `${what} ${clean.refusal}`);
}

/** Checks plain text of several lines. */
export function checkText(text: string, what: string, longest: number, field: string, wrong: Wrong): void {
  const clean = plainText(text, longest);
  if (!clean.ok) wrong(field, `${what} ${clean.refusal}`);
}

/** Checked before; whatever is left of mark-up stays the characters it is made of. */
export const oneLine = (text: string): string => {
  const clean = plainLine(text, mostTyped);
  return clean.ok ? clean.value : '';
};
export const manyLines = (text: string): string => {
  const clean = plainText(text, mostTyped);
  return clean.ok ? clean.value : '';
};

/** "One a line". */
export const linesOf = (text: string): string[] => manyLines(text).split('\n').map((line) => line.trim()).filter(Boolean);
