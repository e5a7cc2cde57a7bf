/**
 * A row's stable identity: its identifying texts, lower case, letters and digits only. It is readable and cannot collide, as a hash could;
 * changes of case, spacing or punctuation do not make another listing.
 */
export const sourceIdOf = (texts: readonly string[]): string => texts.map(slug).join('|');

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
