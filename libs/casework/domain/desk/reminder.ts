import { addDays, dayInLondon, londonMoment, ok, refusal, refused, timeInLondon, type Refusal, type Result } from '@linkwell/kernel';
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

const footer = 'You asked for this reminder. Please do not answer it: nobody reads the answers.';

/**
 * The words that are sent, by version; read to the person when they are asked. They name no need, service, practice or person: whoever
 * looks over a shoulder learns of a time, and with the second of nothing else.
 */
export const reminderWordings = {
  'appointment-1': { subject: 'A reminder', text: (when: string) => `You have an appointment on ${when}. If you cannot come, please ring the number you were given.`, footer },
  'time-only-1': { subject: 'A reminder', text: (when: string) => `A reminder for ${when}.`, footer },
} as const;
export type ReminderWording = keyof typeof reminderWordings;
export const reminderWordingVersions = Object.keys(reminderWordings) as readonly ReminderWording[];

export const isReminderWording = (text: string | null): text is ReminderWording => text !== null && Object.hasOwn(reminderWordings, text);

const dayAndTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `Tuesday 3 March at 10:00`, on the clocks of the United Kingdom. */
export const whenWords = (moment: Date): string => dayAndTime.format(moment).replace(', ', ' ');

const goesAt = '10:00';
const latestHours = 2;
/** Nobody is written to at night. */
const [firstTime, lastTime] = ['08:00', '20:00'];

/**
 * Whether a reminder of an appointment goes now: from ten in the morning of the day before, by day, and no later than two hours before it begins.
 * One that is booked or moved late goes as soon as that allows.
 */
export function reminderDue(startsAt: Date, now: Date): 'wait' | 'send' | 'too_late' {
  const from = londonMoment(addDays(dayInLondon(startsAt), -1), goesAt);
  if (from && now < from) return 'wait';
  if (startsAt.getTime() - now.getTime() < latestHours * 3_600_000) return 'too_late';
  const time = timeInLondon(now);
  return time >= firstTime && time < lastTime ? 'send' : 'wait';
}

const mobile = /^(?:\+?44|0)7\d{9}$/;

/** A number that a text message reaches, as providers take it (+447…); `undefined` for one that is no mobile of the United Kingdom. */
export function mobileNumber(number: string): string | undefined {
  const digits = number.replace(/[\s().-]/g, '');
  return mobile.test(digits) ? `+44${digits.replace(/^(?:\+?44|0)/, '')}` : undefined;
}

type Way = Exclude<ReminderChannel, 'none'>;

/** By what somebody may be reminded, of the ways that are set up. Empty where no message may be left, or nobody knows how to reach them safely. */
export function channelsFor(reach: SafeReach | null, setUp: readonly Way[]): readonly Way[] {
  if (!reach?.leaveMessages) return [];
  return setUp.filter((way) => (way === 'email' ? Boolean(reach.email) : mobileNumber(reach.number) !== undefined));
}

export type NoReminder = 'NOT_SET_UP' | 'NO_SAFE_CONTACT' | 'NO_MESSAGES' | 'NO_ADDRESS';

/** Why there is no way to remind them, in words for whoever books. */
export const noReminderWords: Readonly<Record<NoReminder, string>> = {
  NOT_SET_UP: 'No reminder is sent: reminders are not set up here.',
  NO_SAFE_CONTACT: 'No reminder can be sent: nobody has asked yet how to reach them safely.',
  NO_MESSAGES: 'No reminder is sent: their safe contact says to leave no message.',
  NO_ADDRESS: 'No reminder can be sent: their safe contact has no address for one.',
};

export function whyNoReminder(reach: SafeReach | null, setUp: readonly Way[]): NoReminder | undefined {
  if (setUp.length === 0) return 'NOT_SET_UP';
  if (reach === null) return 'NO_SAFE_CONTACT';
  if (!reach.leaveMessages) return 'NO_MESSAGES';
  return channelsFor(reach, setUp).length > 0 ? undefined : 'NO_ADDRESS';
}

export type ReminderRefusal = 'REMINDER_NOT_SAFE' | 'REMINDER_WORDING';

/** Checks how somebody is to be reminded, with the words that they agreed to; answers those, or null for no reminder. */
export function checkReminder(channel: ReminderChannel, wording: string | null, reach: SafeReach | null, setUp: readonly Way[]): Result<ReminderWording | null, Refusal<ReminderRefusal>> {
  if (channel === 'none') return ok(null);
  if (!channelsFor(reach, setUp).includes(channel)) {
    const why = whyNoReminder(reach, setUp);
    return refused(refusal('REMINDER_NOT_SAFE', why ? noReminderWords[why] : 'They cannot be reminded in this way. Choose another.', 'reminder'));
  }
  return isReminderWording(wording) ? ok(wording) : refused(refusal('REMINDER_WORDING', 'Choose the words that they agreed to.', 'reminderWording'));
}
