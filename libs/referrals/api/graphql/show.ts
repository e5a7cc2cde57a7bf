import { dayInLondon, type CalendarDate } from '@linkwell/kernel';
import {
  answerDueOn, attendancesOf, commandRules, decide, disclosureFieldNames, disclosureFields, isOverdue,
  type Actor, type CommandRule, type DisclosedSnapshot, type DisclosureField, type ReferralEvent,
} from '@linkwell/referrals-domain';
import { answerings } from '../commands/act-on-referral';
import { contentOf } from '../store/event-rows';
import type { StoredEvent, StoredReferral } from '../store/referral.repository';
import { DisclosedDetailType, DisclosedNeedType, DisclosedType, ReferralSafeContactType } from './disclosed.type';
import { ReferralEventView, type ReferralWhole } from './referral.type';

/** What both sides see of a referral, `now`. */
export function showWhole({ record, referral, events }: StoredReferral, snapshot: DisclosedSnapshot, reason: string, actor: Actor, now: Date): ReferralWhole {
  const { id, serviceName, state, urgency, sentAt, version } = record;
  if (sentAt === null) throw new Error('Only referrals that were sent are shown.');
  return {
    id, serviceName, state, urgency, sentAt, version, reason,
    dueOn: answerDueOn(referral, record.responseDueOn) ?? null,
    overdue: isOverdue(referral, dayInLondon(now), record.responseDueOn),
    shared: showDisclosed(snapshot),
    attendances: [...attendancesOf(referral)].sort(),
    timeline: events.map(showEvent),
    allowed: answerings.filter((type) => {
      const rule: CommandRule = commandRules[type];
      return rule.from.includes(state) && rule.by.includes(actor.party) && (type !== 'reopen' || decide(referral, { type, reason: 'To see whether it may be.' }, actor, now).ok);
    }),
  };
}

function showEvent({ id, event }: StoredEvent): ReferralEventView {
  const { words } = contentOf(event);
  return Object.assign(new ReferralEventView(), {
    id, type: event.type, at: event.at, party: event.by.party,
    on: dayOf(event),
    declineReason: event.type === 'ReferralDeclined' ? event.decline.reason : null,
    whatHappened: event.type === 'ReferralClosed' ? event.whatHappened : null,
    words: words || null,
  });
}

function dayOf(event: ReferralEvent): CalendarDate | null {
  if (event.type === 'AttendanceRecorded') return event.on;
  return event.type === 'ReferralWaitlisted' ? event.reviewOn : null;
}

function showDisclosed(snapshot: DisclosedSnapshot): DisclosedType {
  const { name, needs = [] } = snapshot;
  const { number, times, doNotLeaveMessages } = snapshot.safeContact;
  return Object.assign(new DisclosedType(), {
    name,
    safeContact: Object.assign(new ReferralSafeContactType(), { number, times, leaveMessages: !doNotLeaveMessages }),
    needs: needs.map((need) => Object.assign(new DisclosedNeedType(), need)),
    details: disclosureFieldNames.flatMap((field) => {
      const value = detailWords(field, snapshot);
      return value === undefined ? [] : [Object.assign(new DisclosedDetailType(), { field, label: detailLabel(field, snapshot), value })];
    }),
  });
}

const contactParts = { address: 'Address', postcode: 'Postcode', phone: 'Phone', email: 'E-mail' } as const;

/** What a detail is called: contact details by those that are there. */
export function detailLabel(field: DisclosureField, { contact = {} }: Partial<DisclosedSnapshot>): string {
  if (field !== 'contact') return disclosureFields[field].label;
  const there = (Object.keys(contactParts) as (keyof typeof contactParts)[]).filter((part) => contact[part]).map((part) => contactParts[part]);
  return there.map((part, index) => (index === 0 ? part : part.toLowerCase())).join(', ');
}

/** A shared detail in words; `undefined` for what was not shared, or is shown in a place of its own. */
export function detailWords(field: DisclosureField, known: Partial<DisclosedSnapshot>): string | undefined {
  switch (field) {
    case 'name':
    case 'safeContact':
    case 'needs':
      return undefined;
    case 'contact': {
      const { address, postcode, phone, email } = known.contact ?? {};
      return inWords([address, postcode, phone, email]);
    }
    case 'age':
      return known.age === undefined ? undefined : `${known.age}`;
    case 'communication': {
      const { firstLanguage, interpreter, needs } = known.communication ?? {};
      return inWords([firstLanguage, interpreter ? 'needs an interpreter' : undefined, needs]);
    }
    default:
      return known[field];
  }
}

const inWords = (parts: readonly (string | undefined)[]): string | undefined => parts.filter(Boolean).join(', ') || undefined;
