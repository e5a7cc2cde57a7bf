import { checkPatientDetails, checkPhone, checkSafeContact, parseNhsNumber, type SafeContactGiven } from '@linkwell/casework-domain';
import { parsePostcode } from '@linkwell/geography-domain';
import { ok, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import type { PatientIdentity } from '../patient-fields';

export interface IdentityInput {
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly nhsNumber?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly safeContact?: SafeContactGiven | null | undefined;
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
