import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { PublicationStage, Quarter } from './quarter';
import { cellId, familiesOf, isImpossible, latticeOf, parentsOf, type Place, type TableDefinition } from './table';

/** True numbers of distinct people: only the release builder ever holds one. */
export interface TrueTable {
  readonly table: TableDefinition;
  readonly cohort: Quarter;
  readonly stage: PublicationStage;
  /** In any order; a cell left out counts nobody. */
  readonly counts: readonly TrueCount[];
}

export interface TrueCount extends Place {
  readonly people: number;
}

/** One cell on its way through the exit. A cell key travels here once figures are perturbed. */
export interface TrueCell extends TrueCount {
  readonly id: string;
  readonly impossible: boolean;
}

export type TrueTableRefusal =
  | 'TABLE_CELL_UNKNOWN'
  | 'TABLE_CELL_TWICE'
  | 'TABLE_COUNT_NOT_WHOLE'
  | 'TABLE_IMPOSSIBLE_COUNTED'
  | 'TABLE_PART_ABOVE_WHOLE'
  | 'TABLE_PARTS_DO_NOT_ADD_UP';

export type TrueCells = ReadonlyMap<string, TrueCell>;

/**
 * The whole lattice with its counts, parents before children. A refusal is a defect of the builder; its message names cells and
 * never a count, since it may be logged.
 */
export function completeTable({ table, counts }: TrueTable): Result<TrueCells, Refusal<TrueTableRefusal>> {
  const counted = new Map<string, number>();
  const known = new Set(latticeOf(table).map((place) => cellId(table, place)));
  for (const count of counts) {
    const id = cellId(table, count);
    const strays = Object.entries(count.at).some(([dimension, value]) => value !== undefined && !table.dimensions.some((split) => split === dimension));
    if (strays || !known.has(id)) return refused(refusal('TABLE_CELL_UNKNOWN', `The table has no cell ${id}.`));
    if (counted.has(id)) return refused(refusal('TABLE_CELL_TWICE', `The cell ${id} was counted twice.`));
    if (!Number.isSafeInteger(count.people) || count.people < 0) return refused(refusal('TABLE_COUNT_NOT_WHOLE', `The cell ${id} has no whole count.`));
    counted.set(id, count.people);
  }
  const cells = new Map<string, TrueCell>();
  for (const place of latticeOf(table)) {
    const id = cellId(table, place);
    cells.set(id, { ...place, id, people: counted.get(id) ?? 0, impossible: isImpossible(table, place) });
  }
  const broken = contradiction(table, cells);
  return broken ? refused(broken) : ok(cells);
}

function contradiction(table: TableDefinition, cells: TrueCells): Refusal<TrueTableRefusal> | undefined {
  const people = (place: Place) => cells.get(cellId(table, place))?.people ?? 0;
  for (const cell of cells.values()) {
    if (cell.impossible && cell.people > 0) return refusal('TABLE_IMPOSSIBLE_COUNTED', `The cell ${cell.id} cannot exist, yet people were counted in it.`);
    if (parentsOf(table, cell).some((parent) => people(parent) < cell.people)) {
      return refusal('TABLE_PART_ABOVE_WHOLE', `The cell ${cell.id} counts more people than one that contains it.`);
    }
  }
  for (const { total, parts } of familiesOf(table)) {
    const sum = parts.reduce((soFar, part) => soFar + people(part), 0);
    if (sum !== people(total)) return refusal('TABLE_PARTS_DO_NOT_ADD_UP', `The parts of the cell ${cellId(table, total)} do not add up to it.`);
  }
  return undefined;
}
