import { checkEmail, parseNhsNumber } from '@linkwell/casework-domain';
import { RadioField, TextField, requiredText } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { z } from 'zod';

/** Who somebody is, as a form asks it. Keys stand in the order of the screen. */
export const nameFields = {
  forename: requiredText('Enter the person’s forename', { max: 100 }),
  surname: requiredText('Enter the person’s surname', { max: 100 }),
};

/** How they may be reached. `allowTestNumbers` in a demonstration, where numbers beginning 999 stand for people. */
export const contactFields = (allowTestNumbers: boolean) => ({
  nhsNumber: z.string().transform((text, context) => {
    if (!text.trim()) return null;
    const read = parseNhsNumber(text, { allowTestNumbers });
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: read.refusal.message });
    return z.NEVER;
  }),
  postcode: z.string().trim().max(20, 'Enter a full postcode, for example AB1 2DE'),
  phone: z.string().trim().max(40, 'Enter a phone number with its area code'),
  safeContact: z
    .object({
      number: z.string().trim().max(40, 'Enter a phone number with its area code'),
      times: z.string().trim().max(200, 'Use 200 characters or fewer'),
      leaveMessages: z.string(),
      email: z.string().trim(),
      preferred: z.string(),
    })
    .check(({ value, issues }) => {
      const email = checkEmail(value.email, 'email');
      if (!email.ok) issues.push({ code: 'custom', path: ['email'], message: email.refusal.message, input: value });
      if (value.number && !value.leaveMessages) issues.push({ code: 'custom', path: ['leaveMessages'], message: 'Choose whether a message may be left', input: value });
      if (value.times && !value.number && !value.email) issues.push({ code: 'custom', path: ['number'], message: 'Enter the number that is safe to ring', input: value });
    })
    .transform(({ number, times, leaveMessages, email, preferred }) =>
      number || email ? { number, times, leaveMessages: leaveMessages === 'yes', email: email || null, preferred: preferred === 'email' || !number ? ('email' as const) : ('phone' as const) } : null),
});

export const emptyContact = { nhsNumber: '', postcode: '', phone: '', safeContact: { number: '', times: '', leaveMessages: '', email: '', preferred: 'phone' } };

interface SafeContactKnown {
  readonly number: string;
  readonly times: string;
  readonly leaveMessages: boolean;
  readonly email?: string | null;
  readonly preferred: string;
}

/** A safe contact as the form asks it. */
export const safeContactAnswers = (known: SafeContactKnown | null | undefined) =>
  known ? { number: known.number, times: known.times, leaveMessages: known.leaveMessages ? 'yes' : 'no', email: known.email ?? '', preferred: known.preferred } : emptyContact.safeContact;

export function NameFields() {
  return (
    <>
      <TextField name="forename" label="Forename" width={30} spellCheck={false} />
      <TextField name="surname" label="Surname" width={30} spellCheck={false} />
    </>
  );
}

/** `children`: what is asked on about the number. */
export function NhsNumberAndPlaceFields({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      <TextField
        name="nhsNumber"
        label="NHS number (if you know it)"
        hint="10 digits, for example 999 000 0018. It is on any letter from the NHS. Leave it empty if it is not to hand."
        inputMode="numeric"
        width={20}
        code
        spellCheck={false}
      />
      {children}
      <TextField
        name="postcode"
        label="Postcode (if they have one)"
        hint="Used to find support nearby. Leave it empty for somebody without a fixed address."
        width={10}
        spellCheck={false}
      />
    </>
  );
}

export function SafeContactFields() {
  return (
    <>
      <TextField name="phone" label="Phone number (optional)" type="tel" width={20} />
      <TextField name="safeContact.number" label="Number that is safe to ring (optional)" hint="Ask: is there anybody who should not answer, or hear a message?" type="tel" width={20} />
      <TextField name="safeContact.times" label="Safe times (optional)" hint="For example: weekday mornings, not on Fridays" width={30} />
      <RadioField name="safeContact.leaveMessages" legend="May a message be left there?" inline choices={[{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]} />
      <TextField name="safeContact.email" label="E-mail address that is safe to write to (optional)" hint="Ask: does anybody else read it?" type="email" width={30} spellCheck={false} />
      <RadioField name="safeContact.preferred" legend="Which do they prefer?" inline choices={[{ value: 'phone', label: 'A call' }, { value: 'email', label: 'An e-mail' }]} />
    </>
  );
}
