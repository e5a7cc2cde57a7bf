import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { largestGroup, recordGroupContact, type GroupContact } from './index';

const today = '2026-05-20' as CalendarDate;
const people = (count: number) => Array.from({ length: count }, (_none, index) => ({ patientId: `p${index}`, came: index % 2 === 0 }));
const meeting: GroupContact = { people: people(3), on: '2026-05-19' as CalendarDate, minutes: 90, kind: 'check_in', note: ' We walked. ' };

describe('a meeting with several people', () => {
  it('is a contact with each, of whom those who stayed away took no time', () => {
    const recorded = recordGroupContact(meeting, today);
    expect(recorded).toMatchObject({ ok: true, value: [
      { patientId: 'p0', mode: 'group', outcome: 'spoke', minutes: 90, note: 'We walked.', lateEntry: true },
      { patientId: 'p1', mode: 'group', outcome: 'did_not_attend', minutes: 0 },
      { patientId: 'p2', outcome: 'spoke', minutes: 90 },
    ] });
  });
  it.each([
    ['nobody', { people: [] }, 'GROUP_SIZE', 'people'],
    ['one person', { people: people(1) }, 'GROUP_SIZE', 'people'],
    ['more than a group', { people: people(largestGroup + 1) }, 'GROUP_SIZE', 'people'],
    ['somebody twice', { people: [...people(2), ...people(1)] }, 'GROUP_REPEATED', 'people'],
    ['a day to come', { on: '2026-05-21' as CalendarDate }, 'CONTACT_IN_FUTURE', 'on'],
    ['a part of a minute', { minutes: 1.5 }, 'CONTACT_MINUTES', 'minutes'],
    ['minutes before it began, of people who all stayed away', { minutes: -5, people: people(2).map((person) => ({ ...person, came: false })) }, 'CONTACT_MINUTES', 'minutes'],
  ])('with %s is refused', (_what, change, code, field) => expect(recordGroupContact({ ...meeting, ...change }, today)).toMatchObject({ ok: false, refusal: { code, field } }));
});
