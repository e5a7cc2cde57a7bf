import { checkPatientDetails, parseNhsNumber } from '@linkwell/casework-domain';
import { parsePostcode } from '@linkwell/geography-domain';
import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import type { PatientIdentity, SafeContact } from '../patient-fields';

export interface IdentityInput {
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly nhsNumber?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly safeContact?: SafeContact | null | undefined;
}

/** Checks what a form says of a person and brings it into the form that is kept. Answers the first refusal, in the order of the form. */
export function checkIdentity(input: IdentityInput, today: CalendarDate, rules: { readonly allowTestNumbers: boolean }): Result<PatientIdentity, Refusal> {
  const details = checkPatientDetails(input, today);
  if (!details.ok) return details;
  const nhsNumber = input.nhsNumber?.trim() ? parseNhsNumber(input.nhsNumber, rules) : ok(null);
  if (!nhsNumber.ok) return nhsNumber;
  const postcode = input.postcode?.trim() ? parsePostcode(input.postcode) : ok(null);
  if (!postcode.ok) return refused(withPostcodeRemedy(postcode.refusal));
  const phone = checkPhone(input.phone, 'phone');
  if (!phone.ok) return phone;
  const safeContact = checkSafeContact(input.safeContact);
  if (!safeContact.ok) return safeContact;
  return ok({ ...details.value, nhsNumber: nhsNumber.value, postcode: postcode.value, phone: phone.value, safeContact: safeContact.value });
}

const withPostcodeRemedy = (problem: Refusal): Refusal => ({
  ...problem,
  message: `${problem.message} Leave the postcode empty if the person has none that fits; you can still support them.`,
});

/** Digits, spaces and the signs people put between them; 7 to 15 digits (ITU-T E.164 allows no more than 15). */
function checkPhone(text: string | null | undefined, field: string): Result<string | null, Refusal> {
  const phone = text?.trim().replace(/\s+/gu, ' ') ?? '';
  if (phone === '') return ok(null);
  const digits = phone.replace(/\D/g, '').length;
  if (/^[+0-9 ()./-]+$/.test(phone) && digits >= 7 && digits <= 15) return ok(phone);
  return refused(refusal('PHONE_NOT_A_NUMBER', 'Enter a phone number with its area code, such as 0161 496 0000.', field));
}

function checkSafeContact(given: SafeContact | null | undefined): Result<SafeContact | null, Refusal> {
  if (!given) return ok(null);
  const number = checkPhone(given.number, 'safeContact.number');
  if (!number.ok) return number;
  const times = given.times.trim();
  if (number.value !== null) return ok({ number: number.value, times, leaveMessages: given.leaveMessages });
  if (times === '') return ok(null);
  return refused(refusal('SAFE_NUMBER_MISSING', 'Enter the number that is safe to ring, or leave the times empty as well.', 'safeContact.number'));
}
