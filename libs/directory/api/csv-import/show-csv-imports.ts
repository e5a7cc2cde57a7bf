import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { choicesOf, csvFields, guessColumns, type ChosenMapping, type ServiceMapping } from '@linkwell/directory-domain';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { csvImport, csvImportColumns, type CsvImportRow } from './csv-import-row';
import { CsvChoice, CsvGuess, CsvImportProblem, CsvImportSummary, CsvImportType, CsvPreset } from './csv-import.types';
import { fittingPresets } from './presets';

/** A moment in a cursor has PostgreSQL's microseconds, which a JavaScript date has not. $1 the page's size and one; $2, $3 the cursor. Index: csv_import_in_order. */
const newestFirst = `
  select ${csvImportColumns}, made_at::text as moment from directory.csv_import
  where state <> 'discarded' and ($2::timestamptz is null or (made_at, id) < ($2::timestamptz, $3::uuid)) order by made_at desc, id desc limit $1`;
const problemsInOrder = `select number, line, field, reason from directory.csv_import_problem where import_id = $1 and ($3::int is null or number > $3) order by number limit $2`;

/** The imports as stewards see them: all of them, whoever began them. */
@Injectable()
export class ShowCsvImports {
  async list(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<CsvImportSummary>> {
    const [moment, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const since = typeof moment === 'string' && !Number.isNaN(Date.parse(moment)) ? moment : null;
    const rows = await unit.query<CsvImportRow & { moment: string }>(newestFirst, [first + 1, since, id]);
    const [total] = await unit.query<{ count: number }>(`select count(*)::int as count from directory.csv_import where state <> 'discarded'`);
    return page(rows, first, total?.count ?? 0, (row) => [row.moment, row.id], summaryOf);
  }

  async one(unit: UnitOfWork, id: string): Promise<CsvImportType> {
    const row = await csvImport(unit, id);
    if (!row) throw notFound();
    const header = row.header ?? [];
    const presets = row.state === 'mapping' || row.state === 'checked' ? await fittingPresets(unit, header) : [];
    const [problems] = await unit.query<{ count: number }>(`select count(*)::int as count from directory.csv_import_problem where import_id = $1`, [id]);
    return Object.assign(new CsvImportType(), summaryOf(row), {
      parts: row.parts,
      header,
      sample: row.sample ?? [],
      guesses: columnsOf(guessColumns(header)),
      presets: presets.map(({ name, title, attribution }) => Object.assign(new CsvPreset(), { name, title, attribution })),
      choice: row.mapping && choiceOf(row.mapping, presets),
      problems: problems?.count ?? 0,
      taskId: row.stepBy === unit.user.id ? row.taskId : null,
    });
  }

  async problems(unit: UnitOfWork, id: string, first: number, after: string | undefined): Promise<Connection<CsvImportProblem>> {
    const [number] = decodeCursor(after, ['number']) ?? [null];
    if (!(await csvImport(unit, id))) throw notFound();
    const rows = await unit.query<CsvImportProblem>(problemsInOrder, [id, first + 1, number === null ? null : Math.trunc(Number(number))]);
    const [total] = await unit.query<{ count: number }>(`select count(*)::int as count from directory.csv_import_problem where import_id = $1`, [id]);
    return page(rows, first, total?.count ?? 0, (row) => [row.number], (row) => row);
  }
}

const columnsOf = (columns: ChosenMapping['columns']): CsvGuess[] => csvFields.flatMap((field) => (columns[field] === undefined ? [] : [Object.assign(new CsvGuess(), { field, column: columns[field] })]));

function choiceOf(mapping: ServiceMapping, presets: readonly ServiceMapping[]): CsvChoice {
  const { columns, ...choices } = choicesOf(mapping);
  return Object.assign(new CsvChoice(), choices, { columns: columnsOf(columns), preset: presets.some(({ name }) => name === mapping.name) ? mapping.name : null });
}

const summaryOf = (row: CsvImportRow): CsvImportSummary =>
  Object.assign(new CsvImportSummary(), {
    id: row.id, fileName: row.fileName, bytes: row.bytes, state: row.state, title: row.mapping?.title ?? null, problem: row.problem, madeAt: row.madeAt, version: row.version,
    result: row.result && { kept: null, ...row.result },
  });
