import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';

export const contactChannels = ['phone', 'email'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** How the person may be reached without harm. It travels with every referral. At least one of number and address is there. */
export interface SafeContact {
  /** Empty where only the e-mail address is safe. */
  readonly number: string;
  /** When to ring, in the person's words. */
  readonly times: string;
  readonly leaveMessages: boolean;
  readonly email: string | null;
  /** The one to try first; always one that is there. */
  readonly preferred: ContactChannel;
}

export interface SafeContactGiven {
  readonly number: string;
  readonly times: string;
  readonly leaveMessages: boolean;
  readonly email?: string | null | undefined;
  readonly preferred?: ContactChannel | null | undefined;
}

export type SafeContactRefusal = 'PHONE_NOT_A_NUMBER' | 'EMAIL_NOT_AN_ADDRESS' | 'SAFE_NUMBER_MISSING' | 'PREFERRED_CONTACT_MISSING';

/** Digits, spaces and the signs people put between them; 7 to 15 digits (ITU-T E.164 allows no more than 15). None is `null`. */
export function checkPhone(text: string | null | undefined, field: string): Result<string | null, Refusal<SafeContactRefusal>> {
  const phone = text?.trim().replace(/\s+/gu, ' ') ?? '';
  if (phone === '') return ok(null);
  const digits = phone.replace(/\D/g, '').length;
  if (/^[+0-9 ()./-]+$/.test(phone) && digits >= 7 && digits <= 15) return ok(phone);
  return refused(refusal('PHONE_NOT_A_NUMBER', 'Enter a phone number with its area code, such as 0161 496 0000.', field));
}

/** An address as people use them; at most 254 characters (RFC 5321, 4.5.3.1.3). None is `null`. */
export function checkEmail(text: string | null | undefined, field: string): Result<string | null, Refusal<SafeContactRefusal>> {
  const email = text?.trim() ?? '';
  if (email === '') return ok(null);
  if (email.length <= 254 && /^[^\s@<>()[\],;:\\"]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(email)) return ok(email);
  return refused(refusal('EMAIL_NOT_AN_ADDRESS', 'Enter an e-mail address in the correct format, like name@example.org.', field));
}

/** Nothing given is `null`: not known. Times or a preference without any way to reach somebody are refused. */
export function checkSafeContact(given: SafeContactGiven | null | undefined): Result<SafeContact | null, Refusal<SafeContactRefusal>> {
  if (!given) return ok(null);
  const number = checkPhone(given.number, 'safeContact.number');
  if (!number.ok) return number;
  const email = checkEmail(given.email, 'safeContact.email');
  if (!email.ok) return email;
  const times = given.times.trim();
  if (number.value === null && email.value === null) {
    if (times === '') return ok(null);
    return refused(refusal('SAFE_NUMBER_MISSING', 'Enter the number that is safe to ring, or leave the times empty as well.', 'safeContact.number'));
  }
  const preferred = given.preferred ?? (number.value === null ? 'email' : 'phone');
  if ((preferred === 'phone' ? number : email).value === null) {
    return refused(refusal('PREFERRED_CONTACT_MISSING', `Enter the ${preferred === 'phone' ? 'number' : 'address'} that they prefer, or choose the other.`, `safeContact.${preferred === 'phone' ? 'number' : 'email'}`));
  }
  return ok({ number: number.value ?? '', times, leaveMessages: given.leaveMessages, email: email.value, preferred });
}
