import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { recordContact, type ContactKind, type ContactRefusal, type RecordedContact } from './contact';

/** Most people who are met at once: beyond that it is an event, of which nobody keeps a record for each. */
export const largestGroup = 40;

export interface GroupContact {
  readonly people: readonly { readonly patientId: string; readonly came: boolean }[];
  readonly on: CalendarDate;
  /** Of the meeting as a whole. */
  readonly minutes: number;
  readonly kind: ContactKind;
  /** Goes into each person's record, so that it may name nobody. */
  readonly note: string;
}

export type GroupContactRefusal = ContactRefusal | 'GROUP_SIZE' | 'GROUP_REPEATED';

/** A meeting with several people as a contact with each of them; whoever did not come has one that says so, and took no minutes. */
export function recordGroupContact({ people, ...met }: GroupContact, today: CalendarDate): Result<readonly (RecordedContact & { readonly patientId: string })[], Refusal<GroupContactRefusal>> {
  if (people.length < 2 || people.length > largestGroup) return refused(refusal('GROUP_SIZE', `Choose from 2 to ${largestGroup} people. A contact with one person is recorded on their page.`, 'people'));
  if (new Set(people.map(({ patientId }) => patientId)).size < people.length) return refused(refusal('GROUP_REPEATED', 'Choose each person once.', 'people'));
  const meeting = recordContact({ ...met, mode: 'group', outcome: 'spoke', nextStep: '' }, today);
  if (!meeting.ok) return meeting;
  return ok(people.map(({ patientId, came }) => ({ ...meeting.value, patientId, ...(came ? {} : { outcome: 'did_not_attend' as const, minutes: 0 }) })));
}
