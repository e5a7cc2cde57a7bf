import type { UnitOfWork } from '@linkwell/database';
import { caveats, cellId, dimensions, fixedTable, hiddenWords, isHidden, measures, percentage, type At, type Cell, type DeprivationBandId, type DimensionId, type HiddenReason, type MeasureId, type NeedGroupId } from '@linkwell/evaluation-domain';
import { badInput } from '@linkwell/graphql';
import { refusal } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { ReleasedCellType, ReleasedTableType, TableHeading } from '../graphql/released-table.type';
import { methodStatements } from '../method';
import { ListReleases } from './list-releases';

export interface TableQuestion {
  readonly releaseId: string;
  readonly measure: MeasureId;
  readonly rows: DimensionId;
  /** Null or left out: totals only. */
  readonly columns?: DimensionId | null | undefined;
}

type Row = { measure: MeasureId; needGroup: NeedGroupId | null; deprivationBand: DeprivationBandId | null; value: number | null; hiddenReason: HiddenReason | null };

const definition = fixedTable('need-group-by-deprivation');

/** Index: released_cell_once. */
const cellsOfRelease = `
  select measure, need_group as "needGroup", deprivation_band as "deprivationBand", value, hidden_reason as "hiddenReason"
  from evaluation.released_cell where release_id = $1 and table_id = $2 and measure = any ($3)`;

/** One view of the fixed table: what is shown and what is hidden was decided at build, whatever is asked here. */
@Injectable()
export class ShowReleasedTable {
  constructor(private readonly releases: ListReleases) {}

  async run(unit: UnitOfWork, { releaseId, measure, rows, ...question }: TableQuestion): Promise<ReleasedTableType> {
    const columns = question.columns ?? undefined;
    if (rows === columns) throw badInput(refusal('SAME_DIMENSION', 'Choose another dimension than the rows’, or leave the columns out.', 'columns'));
    const release = await this.releases.one(unit, releaseId);
    const of = measures[measure].of;
    const cells = await readCells(unit, releaseId, of === null ? [measure] : [measure, of]);
    await unit.audit({ action: 'release.table_viewed', subjectType: 'release', subjectIds: [releaseId], detail: [measure, rows, columns].filter(Boolean).join(' ') });

    const across = columns === undefined ? [{ id: null, label: 'All people' }] : headings(columns);
    const cellAt = (row: TableHeading, column: TableHeading): ReleasedCellType => {
      const at = { ...valueOf(rows, row), ...(columns === undefined ? {} : valueOf(columns, column)) };
      return showCell(cells(measure, at), of === null ? undefined : cells(of, at));
    };
    return {
      release,
      title: measures[measure].label,
      definition: measures[measure].definition,
      percentOf: of === null ? null : measures[of].label,
      rowsLabel: dimensions[rows].label,
      columnsLabel: columns === undefined ? null : dimensions[columns].label,
      columns: across,
      lines: headings(rows).map((heading) => ({ heading, cells: across.map((column) => cellAt(heading, column)) })),
      caveats: [...caveats],
      methodStatement: methodStatements[release.methodVersion] ?? `Built by method ${release.methodVersion}.`,
    };
  }
}

const headings = (dimension: DimensionId): TableHeading[] => [
  ...dimensions[dimension].values.map(({ id, label }) => ({ id, label })),
  { id: null, label: dimension === 'need_group' ? 'All people, any need' : 'All people' },
];

const valueOf = (dimension: DimensionId, { id }: TableHeading): At => (id === null ? {} : { [dimension]: id });

/** A cell that the release does not have is hidden, never zero. */
async function readCells(unit: UnitOfWork, releaseId: string, wanted: readonly MeasureId[]): Promise<(measure: MeasureId, at: At) => Cell> {
  const rows = await unit.query<Row>(cellsOfRelease, [releaseId, definition.id, wanted]);
  const found = new Map(rows.map((row) => [cellId(definition, { measure: row.measure, at: placeOf(row) }), cellOf(row)]));
  return (measure, at) => found.get(cellId(definition, { measure, at })) ?? { hidden: 'SMALL_BASE' };
}

const placeOf = ({ needGroup, deprivationBand }: Row): At => ({
  ...(needGroup === null ? {} : { need_group: needGroup }),
  ...(deprivationBand === null ? {} : { deprivation_band: deprivationBand }),
});

function cellOf({ value, hiddenReason }: Row): Cell {
  if (value === null) return { hidden: hiddenReason ?? 'SMALL_BASE' };
  return value === 0 ? { value, impossible: true } : { value };
}

function showCell(cell: Cell, whole: Cell | undefined): ReleasedCellType {
  if (isHidden(cell)) return { value: null, hiddenReason: cell.hidden, hiddenWords: hiddenWords[cell.hidden], percent: null };
  const share = whole === undefined ? undefined : percentage(cell, whole);
  return { value: cell.value, hiddenReason: null, hiddenWords: null, percent: share && 'percent' in share ? share.percent : null };
}
