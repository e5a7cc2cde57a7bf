import { ok, parseCalendarDate, refusal, refused, wholeYears, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { nameNormalForm } from './normal-form';

/** Longest forename or surname taken. Longer than any standard asks, so that nobody's name is cut. */
export const longestName = 100;
/** Ages from here up are taken for a mistyped year: nobody is known to have lived to 130. */
export const ageLimit = 130;

export interface PatientDetails {
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: CalendarDate;
}

export type PatientDetailsRefusal =
  | 'NAME_MISSING'
  | 'NAME_TOO_LONG'
  | 'NAME_NOT_A_NAME'
  | 'DATE_OF_BIRTH_NOT_A_DATE'
  | 'DATE_OF_BIRTH_IN_FUTURE'
  | 'DATE_OF_BIRTH_TOO_EARLY';

type NamePart = 'forename' | 'surname';

/** One part of a name, spaces tidied, otherwise as the person writes it. Letters of any script, and at least one. */
export function checkName(part: NamePart, text: string): Result<string, Refusal<PatientDetailsRefusal>> {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') return refused(refusal('NAME_MISSING', `Enter the person’s ${part}.`, part));
  if ([...name].length > longestName) return refused(refusal('NAME_TOO_LONG', `Shorten the ${part} to ${longestName} characters or fewer.`, part));
  if (/\p{Cc}/u.test(name) || !/\p{L}/u.test(name) || nameNormalForm(name) === undefined) {
    return refused(refusal('NAME_NOT_A_NAME', `Enter the ${part} in letters.`, part));
  }
  return ok(name);
}

/** A date of birth as `YYYY-MM-DD`, not after `today` and less than 130 years before it. */
export function checkDateOfBirth(text: string, today: CalendarDate): Result<CalendarDate, Refusal<PatientDetailsRefusal>> {
  const field = 'dateOfBirth';
  const date = parseCalendarDate(text.trim());
  if (!date) return refused(refusal('DATE_OF_BIRTH_NOT_A_DATE', 'Enter a date of birth that exists: day, month and a year of four digits.', field));
  if (date > today) return refused(refusal('DATE_OF_BIRTH_IN_FUTURE', 'Enter a date of birth that is not in the future.', field));
  if (wholeYears(date, today) >= ageLimit) {
    return refused(refusal('DATE_OF_BIRTH_TOO_EARLY', `Check the year: this date of birth makes the person ${ageLimit} or older.`, field));
  }
  return ok(date);
}

/** The three details every patient has. Answers the first refusal, in the order of the form. */
export function checkPatientDetails(
  input: { readonly forename: string; readonly surname: string; readonly dateOfBirth: string },
  today: CalendarDate,
): Result<PatientDetails, Refusal<PatientDetailsRefusal>> {
  const forename = checkName('forename', input.forename);
  if (!forename.ok) return forename;
  const surname = checkName('surname', input.surname);
  if (!surname.ok) return surname;
  const dateOfBirth = checkDateOfBirth(input.dateOfBirth, today);
  if (!dateOfBirth.ok) return dateOfBirth;
  return ok({ forename: forename.value, surname: surname.value, dateOfBirth: dateOfBirth.value });
}
