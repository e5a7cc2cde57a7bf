import type { UnitOfWork } from '@linkwell/database';
import type { Fields, FindingCode, PieceKind } from '@linkwell/directory-domain';
import { gatherRefusals } from '../staging/staging.sql';

export type Outcome = 'inserted' | 'updated' | 'unchanged' | 'refused';

/** A record that was gathered and has not been dealt with. */
export interface GatheredRecord {
  readonly kind: PieceKind;
  readonly id: string;
  readonly record: Fields;
  readonly place: string;
  readonly pointer: string;
  readonly outcome: Outcome | null;
}

/** Records taken in together in one step. */
export const atOnce = 200;

const pending = `outcome is null and record is not null and (kind <> 'organization' or own)`;

/** The next records of a kind, after an id; of organisations those that a document is about, the others come with their services. Index: open_referral_record_pkey. */
export const nextRecords = (unit: UnitOfWork, runId: string, kind: PieceKind, after: string | null): Promise<GatheredRecord[]> =>
  unit.query<GatheredRecord>(
    `select kind, id, record, place, pointer, outcome from directory.open_referral_record
     where run_id = $1 and kind = $2 and ($3::uuid is null or id > $3) and ${pending} order by id limit ${atOnce}`, [runId, kind, after]);

/** All that are left of a kind of which there are not many. */
export const allRecords = (unit: UnitOfWork, runId: string, kind: PieceKind): Promise<GatheredRecord[]> =>
  unit.query<GatheredRecord>(`select kind, id, record, place, pointer, outcome from directory.open_referral_record where run_id = $1 and kind = $2 and ${pending} order by id`, [runId, kind]);

export const countPending = async (unit: UnitOfWork, runId: string, kinds: readonly PieceKind[]): Promise<number> =>
  (await unit.query<{ count: number }>(`select count(*)::int as count from directory.open_referral_record where run_id = $1 and kind = any($2) and ${pending}`, [runId, kinds]))[0]?.count ?? 0;

/** What became of records, written with the step that did it, so that nothing is done twice. */
export class Outcomes {
  private readonly rows = new Map<string, { kind: PieceKind; id: string; outcome: Outcome }>();
  private readonly refusals: object[] = [];

  set(kind: PieceKind, id: string, outcome: Outcome): void {
    const there = this.rows.get(`${kind} ${id}`);
    // Of several services at one place the first may change it; the next find it unchanged.
    if (!there || there.outcome === 'unchanged') this.rows.set(`${kind} ${id}`, { kind, id, outcome });
  }

  /** `field`: where in the record, as a pointer. */
  refuse({ kind, id, place, pointer }: Omit<GatheredRecord, 'record' | 'outcome'>, code: FindingCode, field: string, message: string): void {
    this.set(kind, id, 'refused');
    this.refusals.push({ kind, id, place, record: pointer, pointer: pointer + field, code, message });
  }

  async write(unit: UnitOfWork, runId: string): Promise<void> {
    await unit.query(
      `update directory.open_referral_record as mine set outcome = given.outcome
       from jsonb_to_recordset($2::jsonb) as given (kind text, id uuid, outcome text)
       where mine.run_id = $1 and mine.kind = given.kind and mine.id = given.id and (mine.outcome is null or mine.outcome = 'unchanged')`,
      [runId, JSON.stringify([...this.rows.values()])]);
    if (this.refusals.length > 0) await unit.query(gatherRefusals, [runId, JSON.stringify(this.refusals)]);
  }
}
