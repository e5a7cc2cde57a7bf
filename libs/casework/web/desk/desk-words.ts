import type { AppointmentMode, AppointmentState } from '@linkwell/casework-domain';
import { dayWords, type StatusTone } from '@linkwell/web-kit';
import { modeWords } from '../words';

export const appointmentModeWords: Readonly<Record<AppointmentMode, string>> = { in_person: modeWords.in_person, home: modeWords.home, phone: modeWords.phone, video: modeWords.video, group: modeWords.group };

export const appointmentStateWords: Readonly<Record<AppointmentState, { readonly tone: StatusTone; readonly words: string }>> = {
  planned: { tone: 'new', words: 'Planned' },
  kept: { tone: 'good', words: 'They came' },
  did_not_attend: { tone: 'warning', words: 'They did not come' },
  cancelled: { tone: 'ended', words: 'Cancelled' },
};

/** Why a reminder was kept back, by the code that the server notes. */
const withheldWords: Readonly<Record<string, string>> = {
  NO_SAFE_CONTACT: 'no safe contact is known',
  NO_MESSAGES: 'their safe contact says to leave no message',
  NO_ADDRESS: 'their safe contact has no address for it',
  NOT_SET_UP: 'reminders are not set up',
  SUPPORT_OVER: 'support is not running',
  WITHDRAWN: 'they no longer agree to support',
  TOO_LATE: 'there was no time left at which they may be written to',
};

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const londonTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export const today = (): string => londonDay.format(new Date());
export const daysFromNow = (days: number): string => londonDay.format(new Date(Date.now() + days * 86_400_000));
export const dayOf = (moment: string): string => londonDay.format(new Date(moment));
export const timeOf = (moment: string): string => londonTime.format(new Date(moment));

/** "today", "overdue since 3 March 2026", "12 March 2026". */
export function dueWords(dueOn: string): string {
  if (dueOn === today()) return 'today';
  return dueOn < today() ? `overdue since ${dayWords(dueOn)}` : dayWords(dueOn);
}

interface Reminded {
  readonly reminder: 'none' | 'email' | 'sms';
  readonly reminderSentAt?: string | null;
  readonly reminderWithheld?: string | null;
}

export function reminderWords({ reminder, reminderSentAt, reminderWithheld }: Reminded): string {
  if (reminder === 'none') return 'No reminder';
  const by = reminder === 'sms' ? 'text message' : 'e-mail';
  if (reminderSentAt) return `Reminded by ${by}`;
  return reminderWithheld ? `No reminder was sent: ${withheldWords[reminderWithheld] ?? 'it was not safe to send one'}` : `A reminder goes by ${by}`;
}
