/** HTML that is safe to send: made by `html` alone, which escapes whatever is put into it. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Inserted = Html | string | number | null | undefined | false | readonly Inserted[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A template of HTML: texts put into it are escaped, HTML and lists of it stand as they are, nothing (`null`, `false`) stands for nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Inserted[]): Html {
  return new Html(strings.reduce((all, piece, index) => all + shown(values[index - 1]) + piece));
}

function shown(value: Inserted): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(shown).join('');
  return escapeHtml(String(value));
}

/** Data for a `<script type="application/ld+json">`: no text within it can end the element. */
export const jsonForHtml = (value: unknown): Html => new Html(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
