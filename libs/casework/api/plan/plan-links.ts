import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mostWrongAnswers, planLinkDays } from '@linkwell/casework-domain';
import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import { Messenger } from '@linkwell/jobs';
import { Clock, ok, parseCalendarDate, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import { MadePlanLinkType, OpenedPlanLinkType, type LinkAnswer, type PlanFactor } from './plan.type';
import { ReadPlan } from './read-plan';

const noPlan = refusal('PLAN_MISSING', 'Write the plan first.', 'patientId');
const notRunning = refusal('SUPPORT_NOT_RUNNING', 'Support is not running, so the plan is not shared.', 'patientId');
const noAddress = refusal('SAFE_EMAIL_MISSING', 'There is no safe e-mail address. Add it to the safe contact, or copy the link.', 'email');
const noSuchLink = refusal('NOT_FOUND', 'There is no such link, or it is not your team’s.', 'id');

/** Where a link leads: the token stands after `#`, which no browser sends to a server. */
const linkPath = (token: string): string => `/plan#token=${token}`;

interface LinkRow {
  readonly id: string;
  readonly patientId: string;
  readonly planId: string;
  readonly factor: PlanFactor;
  readonly answerHash: Buffer;
  readonly wrongAnswers: number;
  readonly madeBy: string;
  readonly locked: boolean;
  readonly open: boolean;
}

/** Found by its token's hash and held until the unit ends, so that answers given side by side are counted one after another. It is open while support runs. */
const findLink = `
  select plan_link.id, plan_link.patient_id as "patientId", plan_link.plan_id as "planId", plan_link.factor, plan_link.answer_hash as "answerHash", plan_link.wrong_answers as "wrongAnswers",
    plan_link.made_by as "madeBy", plan_link.locked_at is not null as locked,
    plan_link.revoked_at is null and plan_link.expires_at > $2 and exists (select from casework.episode where episode.id = plan_link.episode_id and episode.state = 'accepted') as open
  from casework.plan_link where plan_link.token_hash = $1 for update of plan_link`;

/** Links to a plan: made by a link worker, opened by whoever gives the right answer, and taken back at any time. */
@Injectable()
export class PlanLinks {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly fields: PatientFields,
    private readonly read: ReadPlan,
    private readonly messenger: Messenger,
    private readonly clock: Clock,
  ) {}

  async make(unit: UnitOfWork, { patientId, factor, email }: { readonly patientId: string; readonly factor: PlanFactor; readonly email: boolean }): Promise<Result<MadePlanLinkType, Refusal>> {
    const episode = await this.read.episode(unit, patientId);
    if (episode.planId === null) return refused(noPlan);
    if (episode.state !== 'accepted') return refused(notRunning);
    const manager = await unit.manager();
    const patient = await manager.findOneByOrFail(Patient, { id: patientId as never });
    const identity = this.fields.open(patient.id, patient);
    const address = identity.safeContact?.email ?? null;
    if (email && address === null) return refused(noAddress);
    const id = randomUUID();
    const token = randomBytes(32).toString('base64url');
    const code = factor === 'code' ? String(randomInt(1_000_000)).padStart(6, '0') : null;
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + planLinkDays * 86_400_000);
    await unit.query(
      `insert into casework.plan_link (id, team_id, patient_id, plan_id, episode_id, token_hash, factor, answer_hash, made_at, made_by, expires_at, emailed) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [id, episode.teamId, patientId, episode.planId, episode.episodeId, this.tokenHash(token), factor, this.answerHash(id, code ?? identity.dateOfBirth), now, unit.user.id, expiresAt, email]);
    if (email && address !== null) await this.send(unit, id, address, token);
    await unit.audit({ action: 'plan.link_made', subjectType: 'patient', subjectIds: [patientId], detail: email ? 'emailed' : 'copied' });
    return ok(Object.assign(new MadePlanLinkType(), { path: linkPath(token), spokenCode: code, emailed: email, expiresAt }));
  }

  /** Returns the patient's id. A link that was revoked before stays so. */
  async revoke(unit: UnitOfWork, id: string): Promise<Result<string, Refusal>> {
    const [link] = await unit.query<{ patientId: string }>(`update casework.plan_link set revoked_at = coalesce(revoked_at, $2), version = version + 1 where id = $1 returning patient_id as "patientId"`, [id, this.clock.now()]);
    if (!link) return refused(noSuchLink);
    await unit.audit({ action: 'plan.link_revoked', subjectType: 'patient', subjectIds: [link.patientId] });
    return ok(link.patientId);
  }

  /**
   * What the link answers. A wrong answer is counted, so it is no refusal, which would undo the count. A token that we do not know answers as one
   * that is over: nothing is learnt from trying.
   */
  async open(unit: UnitOfWork, token: string, answer: string | null): Promise<OpenedPlanLinkType> {
    const now = this.clock.now();
    const hash = this.tokenHash(token);
    await unit.query(`select set_config('linkwell.plan_link', $1, true)`, [hash.toString('hex')]);
    const [link] = await unit.query<LinkRow>(findLink, [hash, now]);
    if (!link?.open) return opened('closed');
    if (link.locked) return opened('locked');
    const given = answer === null ? undefined : readAnswer(link.factor, answer);
    if (given === undefined && answer === null) return opened('wrong', link.factor);
    await unit.goOnAs({ kind: 'link', purpose: 'plan', id: link.id });
    if (given === undefined || !this.answerHash(link.id, given).equals(link.answerHash)) return this.wrong(unit, link, now);
    await unit.query(`update casework.plan_link set last_opened_at = $2, wrong_answers = 0, version = version + 1 where id = $1`, [link.id, now]);
    await unit.audit({ action: 'plan.link_opened', subjectType: 'patient', subjectIds: [link.patientId] });
    return opened('shown', link.factor, await this.read.shared(unit, link.planId, 'The plan can be read by its link.'));
  }

  private async wrong(unit: UnitOfWork, link: LinkRow, now: Date): Promise<OpenedPlanLinkType> {
    const locked = link.wrongAnswers + 1 >= mostWrongAnswers;
    await unit.query(`update casework.plan_link set wrong_answers = wrong_answers + 1, locked_at = $2, version = version + 1 where id = $1`, [link.id, locked ? now : null]);
    await unit.audit({ action: 'plan.link_wrong_answer', subjectType: 'patient', subjectIds: [link.patientId], outcome: 'refused', detail: locked ? 'locked' : 'wrong' });
    if (locked) await this.tellWorker(unit, link);
    return opened(locked ? 'locked' : 'wrong', link.factor);
  }

  private send(unit: UnitOfWork, id: string, email: string, token: string): Promise<void> {
    return this.messenger.send(unit, {
      kind: 'casework.page-to-read', to: { email }, key: `casework.plan-link:${id}`, when: 'now',
      content: {
        subject: 'A page for you to read',
        paragraphs: ['Somebody you talked to has made a page for you. It asks you one question before it shows anything. If you did not expect this message, you need do nothing.'],
        action: { label: 'Open the page', path: linkPath(token) },
        footer: `The link stops working after ${planLinkDays} days.`,
      },
    });
  }

  private tellWorker(unit: UnitOfWork, { id, madeBy }: LinkRow): Promise<void> {
    return this.messenger.send(unit, {
      kind: 'casework.link-locked', to: { userId: madeBy }, key: `casework.plan-link-locked:${id}`, when: 'now',
      content: {
        subject: 'A link that you made was locked',
        paragraphs: [`Somebody gave ${mostWrongAnswers} wrong answers to a link that you made, so it opens no more. Ask the person whether it was them before you make another.`],
        action: { label: 'Open your caseload', path: '/caseload' },
      },
    });
  }

  private tokenHash(token: string): Buffer {
    return this.cipher.hash('casework.link.plan', token);
  }

  /** Bound to its link: equal dates of birth leave no equal hashes. */
  private answerHash(linkId: string, answer: string): Buffer {
    return this.cipher.hash('casework.link.plan-answer', `${linkId}:${answer}`);
  }
}

const opened = (answer: LinkAnswer, factor: PlanFactor | null = null, plan: OpenedPlanLinkType['plan'] = null): OpenedPlanLinkType =>
  Object.assign(new OpenedPlanLinkType(), { answer, factor: answer === 'wrong' || answer === 'shown' ? factor : null, plan });

const readAnswer = (factor: PlanFactor, answer: string): string | undefined => {
  if (factor === 'date_of_birth') return parseCalendarDate(answer.trim());
  const digits = answer.replace(/\s/gu, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
};
