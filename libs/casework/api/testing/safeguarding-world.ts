import { randomUUID } from 'node:crypto';
import { Messenger, type MessageToSend } from '@linkwell/jobs';
import type { Clock } from '@linkwell/kernel';
import type { PatientFields } from '../patient-fields';
import { CloseConcern } from '../safeguarding/close-concern';
import { ConcernTrail } from '../safeguarding/concern-trail';
import { SafetyFlags, type NewFlag } from '../safeguarding/flags';
import { ListReview } from '../safeguarding/list-review';
import { RaiseConcern, type NewConcern } from '../safeguarding/raise-concern';
import { RecordDisclosure, type NewDisclosure } from '../safeguarding/record-disclosure';
import { ReviewDisclosure } from '../safeguarding/review-disclosure';
import { ShowSafeguarding } from '../safeguarding/show-safeguarding';
import { SupportEnded } from '../safeguarding/support-ended';
import { TakeStep } from '../safeguarding/take-step';
import type { TestTeam } from './casework-world';

class Noted extends Messenger {
  readonly sent: MessageToSend[] = [];
  send = (_unit: unknown, message: MessageToSend) => Promise.resolve(void this.sent.push(message));
}

/** Safeguarding as the module puts it together, for tests that run it on a real database; its messages are kept. */
export function safeguardingOn(fields: PatientFields, clock: Clock) {
  const messenger = new Noted();
  const trail = new ConcernTrail(fields, messenger, clock);
  return {
    sent: messenger.sent,
    raise: new RaiseConcern(fields, trail, clock), step: new TakeStep(fields, trail, clock), close: new CloseConcern(trail, clock),
    disclose: new RecordDisclosure(fields, trail, clock), judge: new ReviewDisclosure(fields, clock),
    flags: new SafetyFlags(fields, clock), show: new ShowSafeguarding(fields, clock), list: new ListReview(fields, clock), supportEnded: new SupportEnded(trail),
  };
}

type Look = <Row>(statement: string, parameters?: unknown[]) => Promise<Row[]>;

/** One more of a team, who signs in as what they are. */
export async function aMember(look: Look, team: TestTeam, role: 'link_worker' | 'team_lead', name: string): Promise<TestTeam> {
  const id = randomUUID();
  await look(`insert into identity.app_user (id, email, display_name, status) values ($1, $2, $3, 'active')`, [id, `${id}@linkwell.example`, name]);
  await look(`insert into identity.role_grant (user_id, role, team_id) values ($1, $2, $3)`, [id, role, team.teamId]);
  return { ...team, viewer: { ...team.viewer, id: id as never, displayName: name, roles: [role] } };
}

export const aConcern = (patientId: string, change: Partial<NewConcern> = {}): NewConcern => ({
  patientId, subject: 'adult', categories: ['financial'], danger: 'none', noticedOn: '2026-04-30' as never, seenWords: 'Her nephew keeps her card.', wishesAsked: true, wishesWords: 'She wants it back.', whyNotAsked: null,
  idempotencyKey: randomUUID(), ...change,
});

export const aDisclosure = (concernId: string, version: number, change: Partial<NewDisclosure> = {}): NewDisclosure => ({
  concernId, version, recipient: 'local_authority', recipientWords: 'Duty desk', whatWords: 'Name and what she said.', ground: 'care_act_enquiry', whyWords: 'He listens to her calls.', disclosedOn: '2026-05-01' as never,
  authority: 'safeguarding_lead', authoriserId: null, authoriserWords: 'Dr Test, safeguarding lead', told: false, whyNotTold: 'would_raise_risk', notToldWords: '', idempotencyKey: randomUUID(), ...change,
});

export const aFlag = (patientId: string, change: Partial<NewFlag> = {}): NewFlag => ({
  patientId, kind: 'risk', precautions: ['two_people', 'dog'], visitWords: 'Park on the main road.', reason: 'Her son has hit visitors.', reviewOn: '2026-08-01' as never, idempotencyKey: randomUUID(), ...change,
});
