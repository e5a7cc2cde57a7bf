import { parseCalendarDate, type CalendarDate } from '@linkwell/kernel';
import { needUrgencies, type NeedUrgency } from '../need';
import type { SafeContact } from '../about/safe-contact';
import type { IntakeField } from './labels';

/** What the words of a letter or a list come to, as a form holds it. What could not be read as what it should be is named in `unclear`. */
export interface Suggested {
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: CalendarDate | null;
  readonly nhsNumber: string;
  readonly postcode: string;
  readonly phone: string;
  readonly safeContact: SafeContact | null;
  /** As written; the form knows which practices the team serves. */
  readonly practice: string;
  readonly source: SuggestedSource | null;
  readonly urgency: NeedUrgency | null;
  readonly receivedOn: CalendarDate | null;
  readonly reason: string;
  readonly referrer: { readonly name: string; readonly role: string; readonly organisation: string; readonly phone: string; readonly email: string };
  readonly unclear: readonly { readonly field: IntakeField; readonly text: string }[];
}
export type SuggestedSource = 'gp' | 'practice_team' | 'self' | 'family_or_friend' | 'hospital' | 'social_care' | 'community_organisation' | 'other';

const titles = /^(?:mr|mrs|ms|miss|mx|dr|rev|prof|sir|dame)\.?\s+/iu;

/** "MARCHBANKS, Ottilie (Miss)", "Miss Ottilie Marchbanks": the last word is the surname where no comma says otherwise. */
export function splitName(text: string): { readonly forename: string; readonly surname: string } {
  const name = text.replace(/\([^)]*\)/gu, ' ').replace(/\s+/gu, ' ').trim();
  const comma = /^([^,]+),\s*(.+)$/u.exec(name);
  if (comma) return { forename: (comma[2] ?? '').replace(titles, '').trim(), surname: asWritten(comma[1] ?? '') };
  const words = name.replace(titles, '').split(' ');
  return words.length < 2 ? { forename: '', surname: asWritten(words[0] ?? '') } : { forename: words.slice(0, -1).join(' '), surname: asWritten(words.at(-1) ?? '') };
}

/** Surnames in capitals, as records print them, are written as names are. */
function asWritten(name: string): string {
  const trimmed = name.trim();
  if (trimmed !== trimmed.toUpperCase() || trimmed === trimmed.toLowerCase() || trimmed.length < 3) return trimmed;
  return trimmed.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `31/01/1960`, `31.1.1960`, `31-Jan-1960`, `31 January 1960`, `1960-01-31`; a year of two figures is never guessed. */
export function readWrittenDate(text: string): CalendarDate | undefined {
  const trimmed = text.trim().replace(/\s*\(.*\)$/u, '');
  const iso = parseCalendarDate(trimmed);
  if (iso) return iso;
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{4})$/iu.exec(trimmed);
  if (!parts) return undefined;
  const month = /^\d/.test(parts[2] ?? '') ? Number(parts[2]) : months.indexOf((parts[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return parseCalendarDate(`${parts[3]}-${String(month).padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`);
}

const urgencyWords: readonly (readonly [RegExp, NeedUrgency])[] = [[/\b(crisis|emergency|immediate)\b/iu, 'crisis'], [/\b(soon|urgent)\b/iu, 'soon'], [/\b(routine|standard|normal|low)\b/iu, 'routine']];
const sourceWords: readonly (readonly [RegExp, SuggestedSource])[] = [
  [/\b(self|themselves|patient)\b/iu, 'self'], [/\b(family|friend|carer|relative|daughter|son|wife|husband|partner|parent)\b/iu, 'family_or_friend'],
  [/\b(nurse|receptionist|practice team|pharmacist|care coordinator|hca|practice)\b/iu, 'practice_team'], [/\b(gp|doctor)\b/iu, 'gp'],
  [/\b(hospital|ward|discharge)\b/iu, 'hospital'], [/\b(social care|social worker|council|adult services)\b/iu, 'social_care'],
  [/\b(charity|voluntary|community|vcse|agency)\b/iu, 'community_organisation'], [/\bother\b/iu, 'other'],
];
const firstFitting = <T>(words: readonly (readonly [RegExp, T])[], text: string): T | null => words.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Makes of words what a form holds. Nothing is invented: what does not read as a date, an urgency or a source is left for the person to say. */
export function interpretReading(fields: Readonly<Partial<Record<IntakeField, string>>>): Suggested {
  const unclear: { field: IntakeField; text: string }[] = [];
  const read = <T>(field: IntakeField, reader: (text: string) => T | null | undefined): T | null => {
    const text = fields[field]?.trim();
    if (!text) return null;
    const value = reader(text) ?? null;
    if (value === null) unclear.push({ field, text });
    return value;
  };
  const whole = splitName(fields.name ?? '');
  const number = fields.safeNumber?.trim() ?? '';
  const mayLeave = read('leaveMessages', (text) => (/^(y|yes|ok|true)\b/iu.test(text) ? true : /^(n|no|do not|never|false)\b/iu.test(text) ? false : undefined));
  const urgency = read('urgency', (text) => needUrgencies.find((one) => one === text.toLowerCase()) ?? firstFitting(urgencyWords, text));
  return {
    forename: fields.forename?.trim() || whole.forename,
    surname: fields.surname?.trim() ? asWritten(fields.surname) : whole.surname,
    dateOfBirth: read('dateOfBirth', readWrittenDate),
    nhsNumber: fields.nhsNumber?.replace(/[^\d\s]/gu, '').trim() ?? '',
    postcode: fields.postcode?.trim() ?? '',
    phone: fields.phone?.trim() ?? '',
    // Silence about messages is no leave to leave one.
    safeContact: number ? { number, times: fields.safeTimes?.trim() ?? '', leaveMessages: mayLeave ?? false, email: null, preferred: 'phone' } : null,
    practice: fields.practice?.trim() ?? '',
    source: read('source', (text) => firstFitting(sourceWords, text)),
    urgency,
    receivedOn: read('receivedOn', readWrittenDate),
    reason: fields.reason?.trim() ?? '',
    referrer: {
      name: fields.referrerName?.trim() ?? '', role: fields.referrerRole?.trim() ?? '', organisation: fields.referrerOrganisation?.trim() ?? '',
      phone: fields.referrerPhone?.trim() ?? '', email: fields.referrerEmail?.trim() ?? '',
    },
    unclear,
  };
}
