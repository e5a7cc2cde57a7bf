import { ok, refusal, refused, type Brand, type Refusal, type Result } from '@linkwell/kernel';

/** Ten digits without spaces, check digit verified. */
export type NhsNumber = Brand<string, 'NhsNumber'>;

export type NhsNumberRefusal =
  | 'NHS_NUMBER_NOT_TEN_DIGITS'
  | 'NHS_NUMBER_REPEATED_DIGIT'
  | 'NHS_NUMBER_CHECK_DIGIT'
  | 'NHS_NUMBER_TEST_RANGE';

const field = 'nhsNumber';
const refuse = (code: NhsNumberRefusal, message: string) => refused(refusal(code, message, field));

/**
 * Reads an NHS number as people write it, spaces allowed. Modulus 11 as in the NHS Data Model and Dictionary, "NHS NUMBER".
 * `allowTestNumbers` opens the 999 range, which is never given to a real person: demonstration only.
 */
export function parseNhsNumber(
  text: string,
  { allowTestNumbers }: { readonly allowTestNumbers: boolean },
): Result<NhsNumber, Refusal<NhsNumberRefusal>> {
  const digits = text.replace(/\s/gu, '');
  if (!/^[0-9]{10}$/.test(digits)) {
    return refuse('NHS_NUMBER_NOT_TEN_DIGITS', 'Enter the 10 digits of the NHS number, such as 999 000 0018, or leave it empty if it is not known.');
  }
  // 0000000000 and its like pass the sum but are typed to get past a form.
  if (/^(\d)\1{9}$/.test(digits)) {
    return refuse('NHS_NUMBER_REPEATED_DIGIT', 'One digit ten times is not an NHS number. Leave it empty if it is not known.');
  }
  if (checkDigit(digits.slice(0, 9)) !== Number(digits[9])) {
    return refuse('NHS_NUMBER_CHECK_DIGIT', 'Check the digits: this is not a valid NHS number. One is probably mistyped or two are swapped.');
  }
  if (digits.startsWith('999') && !allowTestNumbers) {
    return refuse('NHS_NUMBER_TEST_RANGE', 'Numbers that begin with 999 are for testing. Enter the person’s own NHS number, or leave it empty.');
  }
  return ok(digits as NhsNumber);
}

/** The tenth digit for nine: 11 becomes 0, and 10 means that no such number is given out (`undefined`). */
export function checkDigit(nine: string): number | undefined {
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return undefined;
  return check === 11 ? 0 : check;
}

/** `9990000018` as people read it aloud: `999 000 0018`. */
export const formatNhsNumber = (number: NhsNumber): string => `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;

/** Whether a number is known, and whether it was looked up with name and date of birth and found to be theirs. */
export const nhsNumberStatuses = ['number_unknown', 'not_traced', 'traced'] as const;
export type NhsNumberStatus = (typeof nhsNumberStatuses)[number];

export const nhsNumberStatusOf = (number: NhsNumber | null, traced: boolean): NhsNumberStatus => (number === null ? 'number_unknown' : traced ? 'traced' : 'not_traced');
