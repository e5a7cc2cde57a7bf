import { z } from 'zod';
import type { HsdsPhone } from '../../hsds';
import { keepingIds, type NewId } from '../document';
import { checkLine, oneLine, typed, type Wrong } from '../section';

const phone = z.object({ number: typed, description: typed });
export type PhoneAnswers = z.infer<typeof phone>;
export const contactShape = { phones: z.array(phone).max(50), email: typed, website: typed };
export type ContactAnswers = { phones: PhoneAnswers[]; email: string; website: string };

export const mostPhones = 5;

/** Such as "0161 496 0001", "+44 161 496 0001", "116 123", "111". */
const phoneShape = /^\+?[\d\s()-]{3,24}$/;
const isPhone = (text: string): boolean => phoneShape.test(text.trim()) && text.replace(/\D/g, '').length >= 3 && text.replace(/\D/g, '').length <= 15;
const isEmail = (text: string): boolean => z.email().max(254).safeParse(text.trim()).success;

/** One that was typed without `https://` is given it. */
export function webAddressOf(text: string): string | undefined {
  const written = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(written) && !/^[\w.-]+:\d/.test(written) ? written : `https://${written}`;
  if (/\s/.test(written) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isSound = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' && url.hostname.includes('.') && url.href.length <= 500;
  return isSound ? url.href : undefined;
}

export function checkContact({ phones, email, website }: ContactAnswers, wrong: Wrong): void {
  if (phones.length > mostPhones) wrong('phones.0.number', `Give at most ${mostPhones} numbers`);
  phones.forEach(({ number, description }, index) => {
    if (!number.trim() && description.trim()) wrong(`phones.${index}.number`, 'Enter the phone number');
    if (number.trim() && !isPhone(number)) wrong(`phones.${index}.number`, 'Enter a phone number with its area code, like 0161 496 0001');
    checkLine(description, 'What you wrote', 100, `phones.${index}.description`, wrong);
  });
  if (email.trim() && !isEmail(email)) wrong('email', 'Enter an e-mail address in the correct format, like name@example.org');
  if (website.trim() && webAddressOf(website) === undefined) wrong('website', 'Enter the address of a website, like https://www.example.org');
}

export const isReachable = ({ phones, email, website }: ContactAnswers): boolean => phones.some(({ number }) => number.trim()) || email.trim() !== '' || website.trim() !== '';

export const phonesOf = (phones: readonly HsdsPhone[] | undefined): PhoneAnswers[] => (phones ?? []).map(({ number, description }) => ({ number, description: description ?? '' }));

/** The same number keeps whatever else was known of it (its type, its languages). */
export function phonesFrom(before: readonly HsdsPhone[] | undefined, answers: readonly PhoneAnswers[], newId: NewId): HsdsPhone[] {
  const wanted = answers.flatMap(({ number, description }) => (number.trim() ? [{ number: oneLine(number), description: oneLine(description) || undefined }] : []));
  return keepingIds<HsdsPhone>(before ?? [], wanted, (old, now) => old.number === now.number, newId).map(({ description, ...rest }) => (description ? { ...rest, description } : rest));
}

/** As typed, where it is one already: a slash that a browser adds is no change. */
export const tidyWebsite = (before: string | undefined, text: string): string => (before !== undefined && text.trim() === before ? before : (webAddressOf(text) ?? ''));
