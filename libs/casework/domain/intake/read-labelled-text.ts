import { labelled, longFields, personHeading, referrerHeading, type IntakeField } from './labels';

/** Longest text that is read at once, in characters. */
export const longestPaste = 20_000;

/** One line of what was pasted, and where it went: a field, a heading, or nowhere. */
export interface ReadLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly placed: { readonly field: IntakeField } | { readonly heading: string } | null;
}

export interface Reading {
  readonly fields: Readonly<Partial<Record<IntakeField, string>>>;
  readonly notes: readonly { readonly heading: string; readonly text: string }[];
  /** Every line that says anything, in order. What was not placed stands here with `placed: null`: nothing is lost. */
  readonly lines: readonly ReadLine[];
}

/** Headings that only say of whom the labels beneath them speak. */
const signposts: readonly string[] = [personHeading, referrerHeading];
const separators = /^\s*(?:[-*•·]\s+)?([^:=\t]{1,80}?)(?:\s*[:=\t]|\s[-–—]\s)\s*(.*)$/u;

/**
 * Reads text as letters and records write it: `Label: words`, or a label alone on its line with the words beneath. Tolerant of case, order,
 * bullets and labels that it does not know. A field that is said twice keeps what was said first; the second stays unplaced.
 */
export function readLabelledText(text: string): Reading {
  const fields: Partial<Record<IntakeField, string>> = {};
  const notes = new Map<string, string[]>();
  const lines: ReadLine[] = [];
  let beneath: string | undefined;
  let open: IntakeField | string | undefined;
  let openIsField = false;

  const toNote = (heading: string, words: string) => notes.set(heading, [...(notes.get(heading) ?? []), ...(words ? [words] : [])]);
  const place = (words: string): ReadLine['placed'] => {
    if (open === undefined) return null;
    if (!openIsField) {
      toNote(open, words);
      return { heading: open };
    }
    const field = open as IntakeField;
    const before = fields[field];
    if (before !== undefined && !longFields.includes(field)) return null;
    fields[field] = before === undefined ? words : `${before}\n${words}`;
    return { field };
  };

  for (const [index, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    const line = { line: index + 1, text: raw.trim() };
    if (line.text === '') continue;
    const said = separators.exec(raw);
    const label = (said?.[1] !== undefined ? labelled(said[1], beneath) : undefined) ?? labelled(raw, beneath);
    if (!label) {
      lines.push({ ...line, placed: place(line.text) });
      continue;
    }
    const words = said?.[1] !== undefined && labelled(said[1], beneath) ? (said[2]?.trim() ?? '') : '';
    if ('heading' in label) {
      beneath = label.heading;
      openIsField = false;
      open = signposts.includes(label.heading) ? undefined : label.heading;
      if (open !== undefined) toNote(open, words);
      // Words beside a signpost are nobody's.
      lines.push({ ...line, placed: open !== undefined || words === '' ? { heading: label.heading } : null });
      continue;
    }
    const taken = fields[label.field] !== undefined;
    open = taken ? undefined : label.field;
    openIsField = true;
    lines.push({ ...line, placed: taken ? null : words === '' ? { field: label.field } : place(words) });
  }
  return { fields, notes: [...notes].map(([heading, said]) => ({ heading, text: said.join('\n') })).filter(({ text: said }) => said !== ''), lines };
}
