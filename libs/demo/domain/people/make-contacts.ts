import { recordContact, type Contact } from '@linkwell/casework-domain';
import { addDays, type CalendarDate } from '@linkwell/kernel';
import type { Chooser } from '../chooser';
import { demoId } from '../demo-id';
import { workingDay, workingMoment } from './moment';
import type { DemoContact } from './person';

type Sketch = Omit<Contact, 'on'>;

const firstMeetings: readonly Sketch[] = [
  { minutes: 50, mode: 'in_person', outcome: 'spoke', kind: 'assessment', note: 'Met at the practice. Talked about what matters most, and where to begin.', nextStep: 'Look for somebody who can help.' },
  { minutes: 60, mode: 'home', outcome: 'spoke', kind: 'assessment', note: 'Visited at home. A cup of tea first, then the list.', nextStep: 'Ring in two weeks.' },
  { minutes: 40, mode: 'video', outcome: 'spoke', kind: 'assessment', note: 'Long call by video, with the camera off for most of it.', nextStep: 'Meet in person next time.' },
];

const later: readonly Sketch[] = [
  { minutes: 15, mode: 'phone', outcome: 'spoke', kind: 'check_in', note: 'Rang to hear how it goes. A bit lighter than last time.', nextStep: 'Ring again in three weeks.' },
  { minutes: 5, mode: 'phone', outcome: 'no_answer', kind: 'check_in', note: 'No answer at the agreed time.', nextStep: 'Try again on Thursday.' },
  { minutes: 90, mode: 'with_someone_else', outcome: 'spoke', kind: 'accompanied_visit', note: 'Went along to the first session and stayed for tea.', nextStep: 'They will go alone next week.' },
  { minutes: 10, mode: 'phone', outcome: 'spoke', kind: 'holding', note: 'Still waiting for a place. Kept in touch meanwhile.', nextStep: 'Ask the organisation about the waiting list.' },
  { minutes: 30, mode: 'in_person', outcome: 'spoke', kind: 'planning', note: 'Looked at what has been done and what is left.', nextStep: 'Write the plan down for them.' },
  { minutes: 20, mode: 'phone', outcome: 'spoke', kind: 'on_behalf', note: 'Rang the organisation with them listening in.', nextStep: 'Wait for the letter.' },
  { minutes: 0, mode: 'in_person', outcome: 'did_not_attend', kind: 'planning', note: 'Did not come today. Sent a kind text.', nextStep: 'Ring on Monday.' },
];

/** The first meeting and some more up to a day, each written down on the day it took place. */
export function makeContacts(key: string, firstOn: CalendarDate, until: CalendarDate, count: number, withNotes: boolean, choose: Chooser): readonly DemoContact[] {
  const contacts: DemoContact[] = [];
  let on = firstOn;
  for (let index = 0; index < count && on <= until; index += 1) {
    const sketch = choose.oneOf(index === 0 ? firstMeetings : later);
    const checked = recordContact({ ...sketch, ...(!withNotes && { note: '', nextStep: '' }), on }, on);
    if (!checked.ok) throw new Error(checked.refusal.message);
    contacts.push({ id: demoId('contact', `${key}/${index}`), ...checked.value, recordedAt: workingMoment(on, choose) });
    on = workingDay(addDays(on, choose.between(9, 24)));
  }
  return contacts;
}
