import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { ReminderChannel } from './appointment';

/** What is known of reaching somebody without harm. */
export interface SafeReach {
  readonly number: string;
  /** When, in the person's words. */
  readonly times: string;
  /** A message may be left: by voice, by text or by e-mail. */
  readonly leaveMessages: boolean;
  readonly email?: string | null | undefined;
}

/**
 * The words that are sent, by version; read to the person when they are asked. They name no need, service, practice or person: whoever
 * looks over a shoulder learns of a time, and with the second of nothing else.
 */
export const reminderWordings = {
  'appointment-1': { subject: 'A reminder', text: (when: string) => `You have an appointment on ${when}. If you cannot come, please ring the number you were given.` },
  'time-only-1': { subject: 'A reminder', text: (when: string) => `A reminder for ${when}.` },
} as const;
export type ReminderWording = keyof typeof reminderWordings;
export const reminderWordingVersions = Object.keys(reminderWordings) as readonly ReminderWording[];

export const isReminderWording = (text: string | null): text is ReminderWording => text !== null && Object.hasOwn(reminderWordings, text);

const dayAndTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `Tuesday 3 March at 10:00`, on the clocks of the United Kingdom. */
export const whenWords = (moment: Date): string => dayAndTime.format(moment).replace(', ', ' ');

const mobile = /^(?:\+?44|0)7\d{9}$/;

/** A number that a text message reaches, as providers take it (+447…); `undefined` for one that is no mobile of the United Kingdom. */
export function mobileNumber(number: string): string | undefined {
  const digits = number.replace(/[\s().-]/g, '');
  return mobile.test(digits) ? `+44${digits.replace(/^(?:\+?44|0)/, '')}` : undefined;
}

/** By what somebody may be reminded. Empty where no message may be left, or nobody knows how to reach them safely. */
export function channelsFor(reach: SafeReach | null, maySendTexts: boolean): readonly Exclude<ReminderChannel, 'none'>[] {
  if (!reach?.leaveMessages) return [];
  return [...(reach.email ? (['email'] as const) : []), ...(maySendTexts && mobileNumber(reach.number) ? (['sms'] as const) : [])];
}

export type NoReminder = 'NO_SAFE_CONTACT' | 'NO_MESSAGES' | 'NO_ADDRESS' | 'NO_PROVIDER';

/** Why there is no way to remind them, in words for whoever books. */
export const noReminderWords: Readonly<Record<NoReminder, string>> = {
  NO_SAFE_CONTACT: 'No reminder can be sent: nobody has asked yet how to reach them safely.',
  NO_MESSAGES: 'No reminder is sent: their safe contact says to leave no message.',
  NO_ADDRESS: 'No reminder can be sent: their safe contact has no e-mail address.',
  NO_PROVIDER: 'Reminders by text message are not set up here, and their safe contact has no e-mail address.',
};

export function whyNoReminder(reach: SafeReach | null, maySendTexts: boolean): NoReminder | undefined {
  if (reach === null) return 'NO_SAFE_CONTACT';
  if (!reach.leaveMessages) return 'NO_MESSAGES';
  if (channelsFor(reach, maySendTexts).length > 0) return undefined;
  return maySendTexts || !mobileNumber(reach.number) ? 'NO_ADDRESS' : 'NO_PROVIDER';
}

export type ReminderRefusal = 'REMINDER_NOT_SAFE' | 'REMINDER_WORDING';

/** Checks how somebody is to be reminded, with the words that they agreed to; answers those, or null for no reminder. */
export function checkReminder(channel: ReminderChannel, wording: string | null, reach: SafeReach | null, maySendTexts: boolean): Result<ReminderWording | null, Refusal<ReminderRefusal>> {
  if (channel === 'none') return ok(null);
  if (!channelsFor(reach, maySendTexts).includes(channel)) {
    const why = whyNoReminder(reach, maySendTexts);
    return refused(refusal('REMINDER_NOT_SAFE', why ? noReminderWords[why] : 'They cannot be reminded in this way. Choose another.', 'reminder'));
  }
  return isReminderWording(wording) ? ok(wording) : refused(refusal('REMINDER_WORDING', 'Choose the words that they agreed to.', 'reminderWording'));
}
