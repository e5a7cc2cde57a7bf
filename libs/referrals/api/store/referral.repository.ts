import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import type { ReferralId, TeamId } from '@linkwell/kernel';
import { apply, startDraft, type Referral, type ReferralEvent, type Sending } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AttendanceRecord, DisclosureRecord, ReferralEventRecord, TeamWordsRecord } from '../entities/referral-parts.entity';
import { ReferralRecord } from '../entities/referral.entity';
import { eventOf } from './event-rows';
import { PartsOfReferral } from './parts-of-referral';
import { standingOf } from './projection';
import { ReferralWords } from './referral-words';

/** A referral as its events made it, beside the row that shows where it stands. */
export interface StoredReferral {
  readonly record: ReferralRecord;
  readonly referral: Referral;
  readonly events: readonly StoredEvent[];
}

export interface StoredEvent {
  readonly id: string;
  readonly event: ReferralEvent;
}

/** Keeps referrals, within what row-level security shows this viewer. */
@Injectable()
export class ReferralRepository {
  constructor(
    private readonly words: ReferralWords,
    private readonly parts: PartsOfReferral,
  ) {}

  /** `undefined` for a referral that is not this viewer's. `lock` holds it for a change until the unit ends. */
  async find(unit: UnitOfWork, id: string, lock: 'lock' | 'read' = 'read'): Promise<StoredReferral | undefined> {
    const manager = await unit.manager();
    const mode = lock === 'lock' ? { lock: { mode: 'pessimistic_write' } as const } : {};
    const record = await manager.findOne(ReferralRecord, { where: { id: id as ReferralId }, ...mode });
    if (!record) return undefined;
    const rows = await manager.find(ReferralEventRecord, { where: { referralId: record.id }, order: { position: 'ASC' } });
    const disclosure = await manager.findOneByOrFail(DisclosureRecord, { referralId: record.id });
    const teamWords = await manager.findBy(TeamWordsRecord, { eventId: In(rows.map((row) => row.id)) });
    const internal = new Map(teamWords.map((row) => [row.eventId, this.words.open('team_words.words', row.eventId, row.words)]));
    const sending = this.sending(record, disclosure);
    const events = rows.map((row) => {
      const words = row.words === null ? (internal.get(row.id) ?? '') : this.words.open('event.words', row.id, row.words);
      return { id: row.id, event: eventOf(row, words, sending) };
    });
    return { record, events, referral: events.reduce<Referral>((referral, { event }) => apply(referral, event), draftOf(record)) };
  }

  /** Adds what happened and moves the row on to where it led. Throws when the row was not locked and changed meanwhile. */
  async append(unit: UnitOfWork, { record, referral, events }: StoredReferral, happened: readonly ReferralEvent[]): Promise<void> {
    const manager = await unit.manager();
    const numbered = happened.map((event, index) => ({ id: randomUUID(), position: events.length + index + 1, event }));
    const made = this.parts.of(record, numbered);
    await manager.insert(ReferralEventRecord, made.events);
    if (made.teamWords.length > 0) await manager.insert(TeamWordsRecord, made.teamWords);
    if (made.attendances.length > 0) await manager.insert(AttendanceRecord, made.attendances);
    const after = happened.reduce<Referral>(apply, referral);
    await manager.save(Object.assign(record, standingOf(after, record)));
  }

  private sending(record: ReferralRecord, disclosure: DisclosureRecord): Sending {
    const { id, sentAt, reason, targetWorkingDays } = record;
    if (sentAt === null || reason === null || targetWorkingDays === null) throw new Error('A stored referral was sent.');
    return { sentAt, targetWorkingDays, reason: this.words.open('referral.reason', id, reason), snapshot: this.words.openSnapshot(id, disclosure.snapshot) };
  }
}

const draftOf = ({ id, organisationId, serviceId, teamId, patientId, needIds }: ReferralRecord): Referral =>
  startDraft({ id, organisationId, serviceId, teamId: teamId as TeamId, patientId, needIds });
