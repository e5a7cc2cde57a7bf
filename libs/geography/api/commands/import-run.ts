import type { UnitOfWork } from '@linkwell/database';

/** What makes two imports the same work: the archive's contents and the choice of areas (none: all). */
export interface ImportedArchive {
  readonly fileName: string;
  readonly sha256: Buffer;
  readonly areas: readonly string[];
}

export interface FinishedRun {
  readonly rows: number;
  readonly withoutCoordinates: number;
  readonly files: number;
}

export const codePointOpen = 'code-point-open';

/** An advisory lock's key of our own. */
const oneAtATime = 7261004;

/** The last import, when it was of the very same archive and areas: nothing is left to do. */
export async function alreadyImported(unit: UnitOfWork, archive: ImportedArchive): Promise<FinishedRun | undefined> {
  const [last] = await unit.query<FinishedRun & { same: boolean }>(
    `select import_run.rows, without_coordinates as "withoutCoordinates", sha256 = $2 and areas = $3::text[] as same,
       (select count(*)::int from geography.import_file where run_id = import_run.id) as files
     from geography.import_run
     where source = $1 and state = 'finished' order by finished_at desc, id limit 1`,
    [codePointOpen, archive.sha256, archive.areas],
  );
  return last?.same ? { rows: last.rows, withoutCoordinates: last.withoutCoordinates, files: last.files } : undefined;
}

/** Takes up the interrupted run of this archive, or begins a new one in place of any other. Returns the run's id. */
export async function beginRun(unit: UnitOfWork, archive: ImportedArchive): Promise<string> {
  await unit.query(`select pg_advisory_xact_lock(${oneAtATime})`);
  const same = [codePointOpen, archive.sha256, archive.areas];
  const [interrupted] = await unit.query<{ id: string }>(
    `select id from geography.import_run where state = 'staging' and source = $1 and sha256 = $2 and areas = $3::text[] for update`, same);
  if (interrupted) {
    await forgetLostFiles(unit, interrupted.id);
    return interrupted.id;
  }
  await unit.query(`delete from geography.import_run where state = 'staging'`);
  await unit.query(`select geography.empty_staging()`);
  const [begun] = await unit.query<{ id: string }>(
    `insert into geography.import_run (source, sha256, areas, file_name, state) values ($1, $2, $3, $4, 'staging') returning id`, [...same, archive.fileName]);
  if (!begun) throw new Error('An import run could not be begun.');
  return begun.id;
}

/** The staging table is not logged: what a crash of the server took from it is staged again. */
async function forgetLostFiles(unit: UnitOfWork, runId: string): Promise<void> {
  await unit.query(
    `with lost as (
       delete from geography.import_file
       where run_id = $1 and rows <> (select count(*) from geography.postcode_staging where file = import_file.number)
       returning number)
     delete from geography.postcode_staging where file in (select number from lost)`,
    [runId],
  );
}

/** Numbers of the files that are staged already. */
export async function stagedFiles(unit: UnitOfWork, runId: string): Promise<ReadonlySet<number>> {
  const rows = await unit.query<{ number: number }>(`select number from geography.import_file where run_id = $1`, [runId]);
  return new Set(rows.map(({ number }) => number));
}

/** Holds the run until the unit ends, so that two processes never work on one. Throws `RunTakenOver`. */
export async function holdRun(unit: UnitOfWork, runId: string): Promise<void> {
  const [held] = await unit.query(`select from geography.import_run where id = $1 and state = 'staging' for update`, [runId]);
  if (!held) throw new RunTakenOver();
}

/** Ends a run that cannot be finished: its input is unusable. */
export async function abandonRun(unit: UnitOfWork, runId: string): Promise<void> {
  const [ended] = await unit.query(`delete from geography.import_run where id = $1 and state = 'staging' returning id`, [runId]);
  if (ended) await unit.query(`select geography.empty_staging()`);
}

export class RunTakenOver extends Error {
  override readonly name = 'RunTakenOver';
  constructor() {
    super('Another import of postcodes finished or replaced this one. Wait until it has ended, then run this again.');
  }
}
