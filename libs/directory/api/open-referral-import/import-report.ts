import type { UnitOfWork } from '@linkwell/database';
import type { Run } from './staging/import-run';
import type { Vanished } from './publish/mark-vanished';

export interface Tally {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly vanished: number;
}

/** One reason why a record was refused. */
export interface Refused {
  readonly kind: string;
  /** `null` where the record has none that can be read. */
  readonly id: string | null;
  /** The file or address, and in it a JSON Pointer. */
  readonly place: string;
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** One thing that is doubtful or was mended, wherever it was found; `field` is the pointer without its numbers. */
export interface WarningGroup {
  readonly code: string;
  readonly field: string;
  readonly count: number;
  readonly first: readonly { readonly place: string; readonly pointer: string; readonly message: string }[];
}

export interface OpenReferralImported {
  readonly runId: string;
  readonly source: string;
  readonly dryRun: boolean;
  /** Whether the whole of the source was read: only then can what is missing be said to have vanished. */
  readonly complete: boolean;
  readonly services: Tally;
  readonly organisations: Tally;
  readonly locations: Tally;
  readonly taxonomies: Tally;
  readonly terms: Tally;
  /** Fields that stay as they were changed here, although the source says otherwise. */
  readonly keptFields: number;
  /** Services that two complete runs have missed, and that are no longer shown. */
  readonly unpublished: number;
  /** All refused records are counted above; of the reasons at most the first 10,000 are told. */
  readonly refusals: readonly Refused[];
  readonly warnings: readonly WarningGroup[];
}

const mostRefusals = 10_000;
const mostPlaces = 5;

export async function importReport(unit: UnitOfWork, { id, sourceId }: Run, dryRun: boolean, complete: boolean, vanished: Vanished): Promise<OpenReferralImported> {
  const outcomes = await unit.query<{ kind: string; outcome: string; count: number }>(
    `select kind, outcome, count(*)::int as count from directory.open_referral_record where run_id = $1 and outcome is not null group by kind, outcome`, [id]);
  const refused = await unit.query<{ kind: string; count: number }>(
    `select kind, count(distinct (place, record))::int as count from directory.open_referral_refusal where run_id = $1 group by kind`, [id]);
  const refusals = await unit.query<Refused>(
    `select kind, id, place, pointer, code, message from directory.open_referral_refusal where run_id = $1 order by number limit ${mostRefusals}`, [id]);
  const warnings = await unit.query<WarningGroup>(`select code, field, count, first from directory.open_referral_warning where run_id = $1 order by count desc, code, field`, [id]);
  const [run] = await unit.query<{ keptFields: number }>(`select kept_fields as "keptFields" from directory.open_referral_run where id = $1`, [id]);
  const tally = (kind: string, gone: number): Tally => {
    const of = (outcome: string) => outcomes.find((row) => row.kind === kind && row.outcome === outcome)?.count ?? 0;
    return { inserted: of('inserted'), updated: of('updated'), unchanged: of('unchanged'), refused: refused.find((row) => row.kind === kind)?.count ?? 0, vanished: gone };
  };
  return {
    runId: id, source: sourceId, dryRun, complete,
    services: tally('service', vanished.services),
    organisations: tally('organization', vanished.organisations),
    locations: tally('location', 0),
    taxonomies: tally('taxonomy', 0),
    terms: tally('term', vanished.terms),
    keptFields: run?.keptFields ?? 0,
    unpublished: vanished.unpublished,
    refusals,
    warnings: warnings.map((group) => ({ ...group, first: group.first.slice(0, mostPlaces) })),
  };
}
