import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';

export const contactModes = ['in_person', 'home', 'phone', 'video', 'text', 'group', 'with_someone_else'] as const;
export type ContactMode = (typeof contactModes)[number];

export const contactOutcomes = ['spoke', 'no_answer', 'voicemail', 'did_not_attend', 'cancelled'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** `holding`: keeping hold of someone who waits or prepares. `on_behalf`: work done for the person without them. */
export const contactKinds = ['assessment', 'planning', 'accompanied_visit', 'check_in', 'holding', 'on_behalf', 'admin'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** What can come of trying each way: nobody leaves a voicemail at a front door. */
export const outcomesByMode = {
  in_person: ['spoke', 'did_not_attend', 'cancelled'],
  home: ['spoke', 'no_answer', 'did_not_attend', 'cancelled'],
  phone: ['spoke', 'no_answer', 'voicemail', 'did_not_attend', 'cancelled'],
  video: ['spoke', 'no_answer', 'did_not_attend', 'cancelled'],
  text: ['spoke', 'no_answer'],
  group: ['spoke', 'did_not_attend', 'cancelled'],
  with_someone_else: ['spoke', 'no_answer', 'voicemail', 'did_not_attend', 'cancelled'],
} as const satisfies Readonly<Record<ContactMode, readonly ContactOutcome[]>>;

/** The longest contact taken, in minutes: a working day. */
export const longestContact = 600;

export interface Contact {
  readonly on: CalendarDate;
  readonly minutes: number;
  readonly mode: ContactMode;
  readonly outcome: ContactOutcome;
  readonly kind: ContactKind;
  readonly note: string;
  readonly nextStep: string;
}

export interface RecordedContact extends Contact {
  /** Written down on a later day than it took place. */
  readonly lateEntry: boolean;
}

export type ContactRefusal = 'CONTACT_IN_FUTURE' | 'CONTACT_MINUTES' | 'CONTACT_OUTCOME';

/** Checks a contact on the day it is written down; late entry is allowed and marked. */
export function recordContact(contact: Contact, today: CalendarDate): Result<RecordedContact, Refusal<ContactRefusal>> {
  if (contact.on > today) return refused(refusal('CONTACT_IN_FUTURE', 'Enter the day it took place. To plan ahead, make a task instead.', 'on'));
  if (!Number.isInteger(contact.minutes) || contact.minutes < 0 || contact.minutes > longestContact) {
    return refused(refusal('CONTACT_MINUTES', `Enter whole minutes from 0 to ${longestContact}.`, 'minutes'));
  }
  if (!(outcomesByMode[contact.mode] as readonly ContactOutcome[]).includes(contact.outcome)) {
    return refused(refusal('CONTACT_OUTCOME', 'Choose an outcome that fits how you tried to make contact.', 'outcome'));
  }
  return ok({ ...contact, note: contact.note.trim(), nextStep: contact.nextStep.trim(), lateEntry: contact.on < today });
}

// Work done about the person, not with them.
const withoutThePerson: readonly ContactKind[] = ['on_behalf', 'admin'];

/** The day the person was first spoken with: where the baseline window opens. `undefined` before that. */
export function firstContactOn(contacts: readonly Pick<Contact, 'on' | 'outcome' | 'kind'>[]): CalendarDate | undefined {
  const spoken = contacts.filter((contact) => contact.outcome === 'spoke' && !withoutThePerson.includes(contact.kind)).map((contact) => contact.on);
  return spoken.sort()[0];
}
