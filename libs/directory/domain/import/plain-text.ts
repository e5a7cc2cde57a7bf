import { ok, refused, type Result } from '@linkwell/kernel';

/**
 * Text from outside, made harmless: it is kept as plain text, so that mark-up in it is shown as the characters it is made of and never run.
 * Line ends become "\n", other white space one space; invisible and direction-changing characters go. The refusal is a sentence with the remedy.
 */
export function plainText(text: string, maxLength: number): Result<string, string> {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
  const clean = lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
  if (clean.includes('\ufffd')) return refused('holds damaged characters. Save the file again as UTF-8.');
  if (hasControlCharacter(clean)) return refused('holds control characters that are not text. Type it again.');
  if (clean.length > maxLength) return refused(`is ${clean.length} characters long; at most ${maxLength} fit. Shorten it.`);
  return ok(clean);
}

const hasControlCharacter = (text: string): boolean =>
  [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return (code < 0x20 && character !== '\n') || (code >= 0x7f && code < 0xa0);
  });

/** The same, on one line. */
export function plainLine(text: string, maxLength: number): Result<string, string> {
  const clean = plainText(text, Number.MAX_SAFE_INTEGER);
  return clean.ok ? plainText(clean.value.replace(/\s+/g, ' '), maxLength) : clean;
}
