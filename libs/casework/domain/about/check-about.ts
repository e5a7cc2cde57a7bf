import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { AboutBackground, AboutCommunication, AboutHome, AboutMe } from './about-patient';
import { aloneAnswers } from './vocabularies';

export type AboutRefusal = 'ADDRESS_MISSING' | 'WORDS_TOO_LONG' | 'ODS_CODE' | 'LANGUAGE_MISSING' | 'NEEDS_CONTRADICT' | 'GENDER_WORDS_MISSING' | 'BIRTH_SEX_PURPOSE';
type Checked<Section> = Result<Section, Refusal<AboutRefusal>>;

/** Longest answer in somebody's own words, in characters. */
export const longestAboutWords = 500;
const no = (code: AboutRefusal, message: string, field: string) => refused(refusal(code, message, field));

/** Words without surrounding blanks; none are `null`. Lines stay lines. */
const tidy = (words: string | null): string | null => words?.normalize('NFC').replace(/[^\S\n]+/gu, ' ').trim() || null;

function tooLong(section: Readonly<Record<string, unknown>>, ...fields: string[]): { ok: false; refusal: Refusal<AboutRefusal> } | undefined {
  const long = fields.find((field) => typeof section[field] === 'string' && [...section[field]].length > longestAboutWords);
  return long === undefined ? undefined : no('WORDS_TOO_LONG', `Shorten this to ${longestAboutWords} characters.`, long);
}

/** Checks what a form says of somebody's home; what its answer does not call for is dropped. */
export function checkHome(given: AboutHome): Checked<AboutHome> {
  const address = given.addressAnswer === 'lives_at' ? tidy(given.address) : null;
  if (given.addressAnswer === 'lives_at' && address === null) return no('ADDRESS_MISSING', 'Enter the address, or choose that it is not known.', 'address');
  const gpOdsCode = given.gpPractice === 'another' ? (tidy(given.gpOdsCode)?.toUpperCase() ?? '') : null;
  // A GP practice's code of the Organisation Data Service: a letter and five digits (England, Wales), or five digits (Scotland), or Z and up to five (Northern Ireland).
  if (gpOdsCode !== null && !/^([A-Z]\d{5}|\d{5}|Z\d{4,5})$/.test(gpOdsCode)) return no('ODS_CODE', 'Enter the practice’s code: a letter and five digits, such as Y00001.', 'gpOdsCode');
  const home = { ...given, address, gpOdsCode, postSafe: address === null ? null : given.postSafe, carerWords: given.hasCarer === 'yes' ? tidy(given.carerWords) : null };
  return tooLong({ ...home }, 'address', 'carerWords') ?? ok(home);
}

export function checkCommunication(given: AboutCommunication): Checked<AboutCommunication> {
  const otherLanguage = given.firstLanguage === 'other' ? tidy(given.otherLanguage) : null;
  if (given.firstLanguage === 'other' && otherLanguage === null) return no('LANGUAGE_MISSING', 'Enter the name of the language.', 'otherLanguage');
  const lists = { communicationNeeds: withoutDoubles(given.communicationNeeds), accessNeeds: withoutDoubles(given.accessNeeds) };
  for (const [field, needs] of Object.entries(lists)) {
    const alone = needs?.some((need) => (aloneAnswers as readonly string[]).includes(need)) ?? false;
    if (alone && needs!.length > 1) return no('NEEDS_CONTRADICT', '“None” and “not known” stand alone: untick them, or untick the others.', field);
  }
  const communication = { ...given, ...lists, otherLanguage, communicationWords: tidy(given.communicationWords), accessWords: tidy(given.accessWords) };
  return tooLong({ ...communication }, 'otherLanguage', 'communicationWords', 'accessWords') ?? ok(communication);
}

export function checkBackground(given: AboutBackground): Checked<AboutBackground> {
  const genderWords = given.gender === 'self_described' ? tidy(given.genderWords) : null;
  if (given.gender === 'self_described' && genderWords === null) return no('GENDER_WORDS_MISSING', 'Enter the person’s own word for it.', 'genderWords');
  const birthSexPurpose = given.birthSex === null ? null : tidy(given.birthSexPurpose);
  if (given.birthSex !== null && birthSexPurpose === null) return no('BIRTH_SEX_PURPOSE', 'Say what it is needed for, or leave it out: it is kept for a stated purpose only.', 'birthSexPurpose');
  const background = { ...given, genderWords, birthSexPurpose };
  return tooLong({ ...background }, 'genderWords', 'birthSexPurpose') ?? ok(background);
}

/** Nothing is told to anybody of words that are not there. */
export function checkMe(given: AboutMe): Checked<AboutMe> {
  const [matters, support] = [tidy(given.matters), tidy(given.support)];
  const me = { matters, support, tellGp: given.tellGp && (matters ?? support) !== null };
  return tooLong({ ...me }, 'matters', 'support') ?? ok(me);
}

/** Nothing ticked is nothing asked. */
const withoutDoubles = <Need>(needs: readonly Need[] | null): readonly Need[] | null => (needs && needs.length > 0 ? [...new Set(needs)] : null);
