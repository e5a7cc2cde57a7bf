import { nameNormalForm, postcodeNormalForm, type SearchTokenKind } from '@linkwell/casework-domain';
import { parseCalendarDate } from '@linkwell/kernel';

/** What one word may be: a part of a name, a date of birth, an NHS number, a postcode. */
type Token = readonly [SearchTokenKind, string];

/** Only whole details are found, because names are stored as keyed hashes: "smi" finds no Smith. */
export function searchReadings(text: string): readonly (readonly (readonly Token[])[])[] {
  const whole = text.trim();
  const words = whole.split(/\s+/u).filter(Boolean).slice(0, 6);
  const readings = words.length > 1 ? [[whole], words] : [[whole]];
  return readings.map((reading) => reading.map(tokensOf));
}

function tokensOf(word: string): Token[] {
  const name = nameNormalForm(word);
  const digits = word.replace(/\s/gu, '');
  const date = readDate(word);
  const postcode = postcodeNormalForm(word);
  return [
    ...(name === undefined ? [] : [['surname', name] as const, ['forename', name] as const]),
    ...(/^\d{10}$/.test(digits) ? [['nhs_number', digits] as const] : []),
    ...(date === undefined ? [] : [['date_of_birth', date] as const]),
    ...(postcode === undefined || !/^[A-Z]{1,2}\d/.test(postcode) ? [] : [['postcode', postcode] as const]),
  ];
}

/** `1960-01-31`, or as people write it: `31/1/1960`. */
function readDate(word: string): string | undefined {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word);
  return parseCalendarDate(written ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}` : word);
}
