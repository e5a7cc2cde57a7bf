import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { builtInMappingNames, checkHeader, lacking, mappingOf, parseServiceMapping, type ChosenMapping, type ServiceMapping } from '@linkwell/directory-domain';
import { Tasks } from '@linkwell/jobs';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { inState, type CsvImportRow, type CsvImportState } from './csv-import-row';
import { presetOf } from './presets';

export interface StepInput {
  readonly id: string;
  readonly version: number;
}

export interface CheckInput extends StepInput {
  /** The name of a mapping that fits: one that comes with Linkwell, or an earlier import's. */
  readonly preset?: string | null;
  readonly chosen?: ChosenMapping | null;
}

/** The steward's decisions about an import: what the columns mean, to go on, to undo, to drop it. Each step runs in the background. */
@Injectable()
export class SteerCsvImport {
  constructor(
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Sets what the columns mean, and tries the import without doing it. */
  async check(unit: UnitOfWork, input: CheckInput): Promise<Result<string, Refusal>> {
    const found = await inState(unit, input, 'mapping', 'checked');
    if (!found.ok) return found;
    const mapping = input.preset ? await presetOf(unit, input.preset) : await this.ownMapping(unit, input.chosen ?? null);
    if (!mapping.ok) return mapping;
    const fits = checkHeader(mapping.value, found.value.header ?? []);
    if (!fits.ok) return fits;
    return this.step(unit, found.value, 'check', 'checking', `Checking ${found.value.fileName}`, mapping.value);
  }

  /** Also goes on with an import that was stopped or given up half way: what is in already is not written twice. */
  async run(unit: UnitOfWork, input: StepInput): Promise<Result<string, Refusal>> {
    const found = await inState(unit, input, 'checked', 'imported');
    if (!found.ok) return found;
    const { mapping, fileName, state, problem } = found.value;
    if (state === 'imported' && problem === null) return refused(refusal('WRONG_STATE', 'This list has been imported already.', 'id'));
    await unit.query(`select pg_advisory_xact_lock(hashtextextended($1, 13650))`, [mapping?.name]);
    const [other] = await unit.query(`select from directory.csv_import where source_id = $1 and state in ('importing', 'undoing')`, [mapping?.name]);
    if (other) return refused(refusal('SOURCE_BUSY', 'Another import of this list is under way. Wait until it has ended.', 'id'));
    await unit.query(`update directory.csv_import set began_at = $2 where id = $1`, [input.id, this.clock.now()]);
    return this.step(unit, found.value, 'import', 'importing', `Importing ${fileName}`);
  }

  async undo(unit: UnitOfWork, input: StepInput): Promise<Result<string, Refusal>> {
    const found = await inState(unit, input, 'imported');
    if (!found.ok) return found;
    const [later] = await unit.query<{ name: string }>(
      `select later.file_name as name from directory.csv_import as later join directory.csv_import as this using (source_id)
       where this.id = $1 and later.id <> this.id and later.state in ('importing', 'imported', 'undoing') and later.began_at > this.began_at limit 1`, [input.id]);
    if (later) return refused(refusal('LATER_IMPORT', `A later file of this list, ${later.name}, has been imported. Undo that one first.`, 'id'));
    return this.step(unit, found.value, 'undo', 'undoing', `Undoing the import of ${found.value.fileName}`);
  }

  async discard(unit: UnitOfWork, input: StepInput): Promise<Result<string, Refusal>> {
    const found = await inState(unit, input, 'uploading', 'unusable', 'mapping', 'checked');
    if (!found.ok) return found;
    await unit.query(`delete from directory.csv_import_part where import_id = $1`, [input.id]);
    await unit.query(`update directory.csv_import set state = 'discarded', changed_at = $2, version = version + 1 where id = $1`, [input.id, this.clock.now()]);
    await unit.audit({ action: 'csv-import.discarded', subjectType: 'csv_import', subjectIds: [input.id] });
    return ok(input.id);
  }

  private async ownMapping(unit: UnitOfWork, chosen: ChosenMapping | null): Promise<Result<ServiceMapping, Refusal>> {
    const lack = chosen && lacking(chosen);
    if (lack) return refused(lack);
    const read = parseServiceMapping(chosen && mappingOf(chosen));
    if (!read.ok) return read;
    const { name, title } = read.value;
    const [taken] = await unit.query(`select from directory.source where id = $1 and kind <> 'csv'`, [name]);
    if (taken || builtInMappingNames.includes(name)) return refused(refusal('NAME_TAKEN', `There is another source called “${title}”. Call this list something else.`, 'title'));
    return ok(read.value);
  }

  private async step(unit: UnitOfWork, { id }: CsvImportRow, step: string, state: CsvImportState, title: string, mapping?: ServiceMapping): Promise<Result<string, Refusal>> {
    const taskId = await this.tasks.start(unit, { job: 'directory.csv-import', title, payload: { importId: id, step } });
    await unit.query(
      `update directory.csv_import set state = $2, task_id = $3, step_by = $4, mapping = coalesce($5, mapping), source_id = coalesce($6, source_id), problem = null, changed_at = $7, version = version + 1
       where id = $1`,
      [id, state, taskId, unit.user.id, mapping ? JSON.stringify(mapping) : null, mapping?.name ?? null, this.clock.now()]);
    await unit.audit({ action: `csv-import.${state}`, subjectType: 'csv_import', subjectIds: [id] });
    return ok(id);
  }
}
