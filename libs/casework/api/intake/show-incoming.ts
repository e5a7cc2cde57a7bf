import type { EpisodeState, IncomingState, NeedUrgency } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { badInput, decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon, parseCalendarDate, refusal, wholeYears } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import type { ReferralSource } from '../referral-source';
import { IncomingFields } from './incoming-fields';
import { IncomingReferralType, KnownPatientType } from './incoming.type';
import { decidedReferrals, knownPatients, oneIncoming, sameWaiting, waitingReferrals } from './incoming.sql';

interface IncomingRow extends Omit<IncomingReferralType, 'forename' | 'surname' | 'dateOfBirth' | 'age' | 'nhsNumber' | 'postcode' | 'phone' | 'safeContact' | 'reason' | 'referrer' | 'notes' | 'known' | 'sameWaiting'> {
  readonly details: string;
  readonly state: IncomingState;
  readonly source: ReferralSource;
  readonly urgency: NeedUrgency;
  readonly rank: number;
  readonly key: number;
  readonly totalCount: number;
}

const strangeCursor = badInput(refusal('BAD_CURSOR', 'Use a cursor that this list gave.', 'after'));

export type IncomingStanding = 'waiting' | 'decided';

/** Referrals to the team, and one of them with who it may be. Every look is audited. */
@Injectable()
export class ShowIncoming {
  constructor(
    private readonly fields: IncomingFields,
    private readonly patientFields: PatientFields,
    private readonly clock: Clock,
  ) {}

  async list(unit: UnitOfWork, standing: IncomingStanding, source: ReferralSource | null, first: number, after: string | undefined): Promise<Connection<IncomingReferralType>> {
    const rows = await (standing === 'waiting' ? this.waiting(unit, source, first, after) : this.decided(unit, source, first, after));
    const found = rows.filter((row) => row.id !== null);
    const cursor = (row: IncomingRow) => (standing === 'waiting' ? [row.rank, row.receivedOn, row.id] : [row.key, row.id]);
    const shown = page(found, first, rows[0]?.totalCount ?? 0, cursor, (row) => this.show(row));
    await unit.audit({ action: 'triage.viewed', subjectType: 'incoming_referral', subjectIds: shown.edges.map(({ node }) => node.id) });
    return shown;
  }

  async one(unit: UnitOfWork, id: string): Promise<IncomingReferralType> {
    const shown = await this.changed(unit, id);
    await unit.audit({ action: 'incoming.viewed', subjectType: 'incoming_referral', subjectIds: [id] });
    return shown;
  }

  /** After a change that has been audited with its own name; whoever it may be is shown beside it, and audited here. */
  async changed(unit: UnitOfWork, id: string): Promise<IncomingReferralType> {
    const [row] = await unit.query<IncomingRow>(oneIncoming, [id]);
    if (!row) throw notFound();
    const known = row.decidedAt === null ? await unit.query<Patient & { siteName: string; episodeState: EpisodeState; sameNumber: boolean }>(knownPatients, [id]) : [];
    if (known.length > 0) await unit.audit({ action: 'patient.compared', subjectType: 'patient', subjectIds: known.map((each) => each.id) });
    const others = row.decidedAt === null ? await unit.query<{ id: string }>(sameWaiting, [id]) : [];
    return Object.assign(this.show(row), {
      known: known.map((each) => {
        const { forename, surname, dateOfBirth } = this.patientFields.open(each.id, each);
        const { siteName, episodeState, sameNumber } = each;
        return Object.assign(new KnownPatientType(), { id: each.id, forename, surname, dateOfBirth, siteName, episodeState, sameNumber });
      }),
      sameWaiting: others.map((other) => other.id),
    });
  }

  private waiting(unit: UnitOfWork, source: ReferralSource | null, first: number, after: string | undefined): Promise<IncomingRow[]> {
    const [rank, day, id] = decodeCursor(after, ['number', 'text', 'id']) ?? [null, null, null];
    const known = rank === null || (Number.isInteger(rank) && Number(rank) < 10 && Number(rank) >= 0 && parseCalendarDate(String(day)) !== undefined);
    if (!known) throw strangeCursor;
    return unit.query<IncomingRow>(waitingReferrals, [source, first + 1, rank, day, id]);
  }

  private decided(unit: UnitOfWork, source: ReferralSource | null, first: number, after: string | undefined): Promise<IncomingRow[]> {
    const [key, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
    if (typeof key === 'number' && !(key >= 0 && key < 8e15)) throw strangeCursor;
    return unit.query<IncomingRow>(decidedReferrals, [source, first + 1, key, id]);
  }

  private show({ details, ...row }: IncomingRow): IncomingReferralType {
    const { identity, reason, referrer, notes } = this.fields.openDetails(row.id, details);
    const age = wholeYears(identity.dateOfBirth, dayInLondon(this.clock.now()));
    return Object.assign(new IncomingReferralType(), row, identity, { age, reason, referrer, notes, outcomeWords: this.fields.openWords(row.id, row.outcomeWords), known: [], sameWaiting: [] });
  }
}
