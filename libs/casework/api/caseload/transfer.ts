import { randomUUID } from 'node:crypto';
import { longestTransferReason, mostTransfers } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Messenger } from '@linkwell/jobs';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';

export interface TransferAsked {
  /** Each with the version of their episode that was seen. */
  readonly patients: readonly { readonly patientId: string; readonly episodeVersion: number }[];
  readonly toUserId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

interface Running {
  readonly id: string;
  readonly patient_id: string;
  readonly team_id: string;
  readonly worker_id: string | null;
  readonly version: number;
}

const noColleague = refusal('NOT_A_COLLEAGUE', 'Choose a link worker or lead of the team that supports these people.', 'toUserId');
const notRunning = refusal('NOT_FOUND', 'One of these people is not your team’s, or their support is not running. Load the list again.', 'patients');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed one of these meanwhile. Load the list again.', 'patients');
const nothingToDo = refusal('ALREADY_THEIRS', 'These people are that colleague’s already.', 'toUserId');

/** Locks them, in one order, so that two transfers at once wait for each other. Index: episode_one_running. */
const lockRunning = `
  select id, patient_id, team_id, worker_id, version from casework.episode
  where patient_id = any ($1::uuid[]) and state in ('offered', 'accepted') order by id for update`;
const isColleague = `
  select 1 from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
  where role_grant.user_id = $1 and role_grant.team_id = any ($2::uuid[]) and role_grant.role in ('link_worker', 'team_lead') and app_user.status = 'active'
  group by role_grant.user_id having count(distinct role_grant.team_id) = cardinality($2::uuid[])`;

/** Hands people's support over to a colleague, one or several at once: all or none. */
@Injectable()
export class TransferPatients {
  constructor(
    private readonly fields: PatientFields,
    private readonly messenger: Messenger,
    private readonly clock: Clock,
  ) {}

  /** Returns the colleague's id. */
  async run(unit: UnitOfWork, { idempotencyKey, ...asked }: TransferAsked): Promise<Result<string, Refusal>> {
    const reason = asked.reason.trim();
    if (reason === '') return refused(refusal('TRANSFER_REASON', 'Say in a few words why they change hands.', 'reason'));
    if ([...reason].length > longestTransferReason) return refused(refusal('TRANSFER_REASON', `Shorten the reason to ${longestTransferReason} characters.`, 'reason'));
    if (asked.patients.length === 0 || asked.patients.length > mostTransfers) return refused(refusal('TRANSFER_NOBODY', `Choose from 1 to ${mostTransfers} people.`, 'patients'));
    return onceUnlessRefused(unit, 'transferPatients', idempotencyKey, this.fields.requestMark(asked), () => this.transfer(unit, { ...asked, reason }));
  }

  private async transfer(unit: UnitOfWork, { patients, toUserId, reason }: Omit<TransferAsked, 'idempotencyKey'>): Promise<Result<string, Refusal>> {
    const seen = new Map(patients.map(({ patientId, episodeVersion }) => [patientId.toLowerCase(), episodeVersion]));
    const episodes = await unit.query<Running>(lockRunning, [[...seen.keys()]]);
    if (episodes.length !== seen.size) return refused(notRunning);
    if (episodes.some(({ patient_id, version }) => seen.get(patient_id) !== version)) return refused(changedMeanwhile);
    const teams = [...new Set(episodes.map(({ team_id }) => team_id))];
    if ((await unit.query(isColleague, [toUserId, teams])).length === 0) return refused(noColleague);
    const moving = episodes.filter(({ worker_id }) => worker_id !== toUserId);
    if (moving.length === 0) return refused(nothingToDo);
    await this.write(unit, moving, toUserId, reason);
    await unit.audit({ action: 'episode.transferred', subjectType: 'patient', subjectIds: moving.map(({ patient_id }) => patient_id), detail: `to:${toUserId}` });
    if (toUserId !== unit.user.id) await this.tell(unit, toUserId, moving.length);
    return ok(toUserId);
  }

  private async write(unit: UnitOfWork, moving: readonly Running[], toUserId: string, reason: string): Promise<void> {
    await unit.query(`update casework.episode set worker_id = $2, version = version + 1 where id = any ($1::uuid[])`, [moving.map(({ id }) => id), toUserId]);
    const rows = moving.map((episode) => {
      const id = randomUUID();
      return { id, team_id: episode.team_id, patient_id: episode.patient_id, episode_id: episode.id, from_user_id: episode.worker_id, reason: this.fields.sealWords('transfer.reason', id, reason) };
    });
    await unit.query(
      `insert into casework.transfer (id, team_id, patient_id, episode_id, from_user_id, to_user_id, reason, transferred_at, transferred_by)
       select id, team_id, patient_id, episode_id, from_user_id, $2, reason, $3, $4
       from json_to_recordset($1::json) as row (id uuid, team_id uuid, patient_id uuid, episode_id uuid, from_user_id uuid, reason text)`,
      [JSON.stringify(rows), toUserId, this.clock.now(), unit.user.id]);
  }

  /** How many, and where to look: who they are stands behind the sign-in. */
  private tell(unit: UnitOfWork, toUserId: string, count: number): Promise<void> {
    const people = count === 1 ? 'One person has' : `${count} people have`;
    return this.messenger.send(unit, {
      kind: 'casework.transferred', to: { userId: toUserId }, key: randomUUID(), when: 'now',
      content: {
        subject: 'People have come to your caseload', paragraphs: [`${people} been handed over to you. Who, and why, is on your caseload.`],
        action: { label: 'Open your caseload', path: '/caseload' }, footer: 'You get this because you support people in Linkwell.',
      },
    });
  }
}
