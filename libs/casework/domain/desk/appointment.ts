import { dayInLondon, ok, refusal, refused, type Refusal, type Result, type Transitions } from '@linkwell/kernel';

export const appointmentStates = ['planned', 'kept', 'did_not_attend', 'cancelled'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

/** What came of it may be corrected; what was cancelled is booked anew. */
export const nextAppointmentStates = {
  planned: ['kept', 'did_not_attend', 'cancelled'],
  kept: ['did_not_attend'],
  did_not_attend: ['kept'],
  cancelled: [],
} as const satisfies Transitions<AppointmentState>;

/** The ways of meeting that have a time: nobody books a text message. */
export const appointmentModes = ['in_person', 'home', 'phone', 'video', 'group'] as const;
export type AppointmentMode = (typeof appointmentModes)[number];

/** Longest appointment, in minutes: a working day. */
export const longestAppointment = 600;
export const longestPlace = 300;
export const longestAppointmentWords = 500;
const farthestDays = 548;

export interface AppointmentDetails {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly mode: AppointmentMode;
  readonly place: string;
  readonly words: string;
}

export type AppointmentRefusal =
  | 'APPOINTMENT_IN_PAST' | 'APPOINTMENT_TOO_FAR' | 'APPOINTMENT_MINUTES' | 'APPOINTMENT_PLACE_TOO_LONG' | 'APPOINTMENT_WORDS_TOO_LONG' | 'APPOINTMENT_STATE' | 'APPOINTMENT_NOT_YET';

/** Checks an appointment at the moment it is booked or moved. */
export function checkAppointment(input: AppointmentDetails, now: Date): Result<AppointmentDetails, Refusal<AppointmentRefusal>> {
  const ahead = input.startsAt.getTime() - now.getTime();
  if (ahead <= 0) return refused(refusal('APPOINTMENT_IN_PAST', 'Enter a time that is still to come. What took place is recorded as a contact.', 'on'));
  if (ahead > farthestDays * 86_400_000) return refused(refusal('APPOINTMENT_TOO_FAR', 'Check the year: an appointment is within eighteen months.', 'on'));
  if (!Number.isInteger(input.minutes) || input.minutes < 5 || input.minutes > longestAppointment) {
    return refused(refusal('APPOINTMENT_MINUTES', `Enter whole minutes from 5 to ${longestAppointment}.`, 'minutes'));
  }
  const place = input.place.trim();
  const words = input.words.trim();
  if ([...place].length > longestPlace) return refused(refusal('APPOINTMENT_PLACE_TOO_LONG', `Shorten the place to ${longestPlace} characters.`, 'place'));
  if ([...words].length > longestAppointmentWords) return refused(refusal('APPOINTMENT_WORDS_TOO_LONG', `Shorten this to ${longestAppointmentWords} characters.`, 'words'));
  return ok({ ...input, place, words });
}

/** What came of it. Whether somebody came is known on the day at the earliest; it may be cancelled at any time. */
export function settleAppointment(from: AppointmentState, to: AppointmentState, startsAt: Date, now: Date): Result<AppointmentState, Refusal<AppointmentRefusal>> {
  if (from === to) return ok(to);
  if (!(nextAppointmentStates[from] as readonly AppointmentState[]).includes(to)) {
    return refused(refusal('APPOINTMENT_STATE', from === 'cancelled' ? 'This appointment was cancelled. Book another.' : 'This appointment is over. Record a contact instead.', 'state'));
  }
  if (to !== 'cancelled' && dayInLondon(now) < dayInLondon(startsAt)) {
    return refused(refusal('APPOINTMENT_NOT_YET', 'This appointment is still to come. Cancel it, or wait for its day.', 'state'));
  }
  return ok(to);
}

/** By which the person is reminded. SMS is offered only where the installation has a provider. */
export const reminderChannels = ['none', 'email', 'sms'] as const;
export type ReminderChannel = (typeof reminderChannels)[number];
