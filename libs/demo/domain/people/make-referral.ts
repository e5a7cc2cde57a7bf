import { currentWording, type Agreement } from '@linkwell/casework-domain';
import { dayInLondon, type ReferralId, type UserId } from '@linkwell/kernel';
import { defaultDisclosure, disclose } from '@linkwell/referrals-domain';
import { needTerm } from '@linkwell/taxonomy-domain';
import type { Chooser } from '../chooser';
import { demoId } from '../demo-id';
import type { DemoService } from '../directory/directory';
import type { DemoAgreement, DemoNeed, DemoPerson, DemoReferral } from './person';
import type { Setting } from './plan';
import { liveReferral, stepsTo, type Ending, type Pace } from './referral-life';
import type { Timeline } from './timeline';

export type Identity = Pick<DemoPerson, 'id' | 'teamId' | 'workerId' | 'forename' | 'surname' | 'dateOfBirth' | 'postcode' | 'phone' | 'safeContact'>;

/** What a referral takes with it of the person and the need. */
interface Cause {
  readonly person: Identity;
  readonly need: Omit<DemoNeed, 'status' | 'answers'>;
  readonly service: DemoService;
  readonly key: string;
}

export function paceOf(urgency: DemoNeed['urgency'], { repliesIn }: DemoService, choose: Chooser): Pace {
  const answer = urgency === 'crisis' ? 1 : choose.between(3, 9);
  return { answer: repliesIn ?? answer, attend: choose.between(4, 14), end: choose.between(14, 45), review: choose.between(21, 42) };
}

export function agreementToShare(key: string, service: DemoService, answer: 'yes' | 'no', givenAt: Date): DemoAgreement {
  const agreement: Agreement = {
    scope: { kind: 'share', organisationId: service.organisationId }, answer, givenBy: 'self', how: 'spoken',
    wordingVersion: currentWording('share').version, givenAt, withdrawnAt: null,
  };
  return { id: demoId('agreement', key), ...agreement };
}

/** Sends a referral on the timeline's next moment and takes it to its ending. */
export function makeReferral(setting: Setting, cause: Cause, ending: Ending, pace: Pace, timeline: Timeline): { agreement: DemoAgreement; made: DemoReferral } {
  const { person, need, service, key } = cause;
  const agreement = agreementToShare(key, service, 'yes', timeline.on(timeline.day));
  const sentAt = timeline.on(timeline.day);
  const draft = {
    id: demoId<ReferralId>('referral', key), organisationId: service.organisationId, serviceId: service.id,
    teamId: person.teamId, patientId: person.id, needIds: [need.id],
  };
  const lived = liveReferral({
    draft, service, worker: person.workerId, editor: editorOf(setting, service), sentAt, urgency: need.urgency, agreement,
    reason: `${person.forename} would like help with ${labelOf(need.termId).toLowerCase()} and has agreed to hear from you.`,
    snapshot: snapshotOf(person, need, agreement.givenAt),
    steps: stepsTo(ending, dayInLondon(sentAt), pace, (day) => timeline.on(day)),
  });
  return { agreement, made: { ...lived, service, agreementId: agreement.id, urgency: need.urgency } };
}

function snapshotOf(person: Identity, need: Cause['need'], at: Date) {
  const { phone, postcode, safeContact } = person;
  const contact = { ...(phone && { phone }), ...(postcode && { postcode }) };
  const patient = {
    name: `${person.forename} ${person.surname}`,
    safeContact: { number: safeContact?.number ?? phone ?? '', times: safeContact?.times ?? '', doNotLeaveMessages: !(safeContact?.leaveMessages ?? true) },
    contact, dateOfBirth: person.dateOfBirth,
  };
  const needs = [{ id: need.id, words: need.words ?? '' }];
  const known = [{ id: need.id, label: labelOf(need.termId), confidential: need.confidential }];
  const snapshot = disclose(patient, known, { fields: defaultDisclosure, needs, on: dayInLondon(at) });
  if (!snapshot.ok) throw new Error(snapshot.refusal.message);
  return snapshot.value;
}

const labelOf = (termId: string): string => needTerm(termId)?.label ?? termId;

function editorOf({ users }: Setting, service: DemoService): UserId {
  const editor = users.find(({ organisationId }) => organisationId === service.organisationId);
  if (!editor) throw new Error(`Nobody answers for "${service.name}".`);
  return editor.id;
}

