import type { UnitOfWork } from '@linkwell/database';
import type { ServiceMapping } from '@linkwell/directory-domain';
import { refusal, refused, ok, type Refusal, type Result } from '@linkwell/kernel';

export const csvImportStates = ['uploading', 'reading', 'unusable', 'mapping', 'checking', 'checked', 'importing', 'imported', 'undoing', 'undone', 'discarded'] as const;
export type CsvImportState = (typeof csvImportStates)[number];

export interface CsvImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly parts: number;
  readonly state: CsvImportState;
  readonly header: readonly string[] | null;
  /** The first rows, to see which column holds what. */
  readonly sample: readonly (readonly string[])[] | null;
  readonly mapping: ServiceMapping | null;
  readonly result: CsvImportResult | null;
  /** Why the file cannot be used, or why the last step did not come to its end. */
  readonly problem: string | null;
  readonly taskId: string | null;
  /** Who took the last step: its progress is theirs to watch. */
  readonly stepBy: string | null;
  readonly madeAt: Date;
  readonly version: number;
}

export interface CsvImportResult {
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly approximate: number;
  readonly openingGiven: number;
  readonly openingUnderstood: number;
  /** Rows that were left out. */
  readonly failed: number;
  /** After an undo: listings that stayed as they are, because somebody changed or confirmed them since. */
  readonly kept?: number;
}

export const csvImportColumns = `
  id, file_name as "fileName", bytes::float8 as bytes, parts, state, header, sample, mapping, result, problem, task_id as "taskId", step_by as "stepBy", made_at as "madeAt", version`;

export async function csvImport(unit: UnitOfWork, id: string, { lock = false } = {}): Promise<CsvImportRow | undefined> {
  const [row] = await unit.query<CsvImportRow>(`select ${csvImportColumns} from directory.csv_import where id = $1${lock ? ' for update' : ''}`, [id]);
  return row;
}

/** The import in one of the states in which a step may be taken, locked until the unit ends. */
export async function inState(unit: UnitOfWork, { id, version }: { id: string; version: number }, ...states: CsvImportState[]): Promise<Result<CsvImportRow, Refusal>> {
  const found = await csvImport(unit, id, { lock: true });
  if (!found) return refused(refusal('NOT_FOUND', 'There is no such import.', 'id'));
  if (found.version !== version) return refused(refusal('CONFLICT', 'It has gone on meanwhile. Look at it again.', 'version'));
  if (!states.includes(found.state)) return refused(refusal('WRONG_STATE', `This cannot be done now: the import is ${found.state}.`, 'id'));
  return ok(found);
}
