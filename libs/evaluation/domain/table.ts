import { dimensions, type DimensionId, type DimensionValues } from './dimensions';
import { containing, type MeasureId } from './measures';

/** Where a cell lies. A dimension that is absent is its total: totals are cells of their own. */
export type At = { readonly [D in DimensionId]?: DimensionValues[D] };

export interface TableDefinition {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly MeasureId[];
  readonly dimensions: readonly DimensionId[];
  /** Combinations that cannot exist, whatever is measured: the only cells ever shown as zero. */
  readonly impossible: readonly At[];
}

/** The fixed lattice: nobody can ask for another split. */
export const fixedTables = [
  {
    id: 'need-group-by-deprivation',
    title: 'People referred and people whose need was met, by need group and deprivation',
    measures: ['people_supported', 'people_referred', 'people_need_met'],
    dimensions: ['need_group', 'deprivation_band'],
    impossible: [],
  },
] as const satisfies readonly TableDefinition[];
export type FixedTableId = (typeof fixedTables)[number]['id'];

export const fixedTable = (id: FixedTableId): TableDefinition => {
  const found = fixedTables.find((table) => table.id === id);
  if (!found) throw new Error(`There is no table "${id}".`);
  return found;
};

/** A place in a table's lattice. */
export interface Place {
  readonly measure: MeasureId;
  readonly at: At;
}

/** A cell's name: `people_referred|need_group=housing-and-safety|deprivation_band=*`. */
export const cellId = ({ dimensions: split }: TableDefinition, { measure, at }: Place): string =>
  [measure, ...split.map((dimension) => `${dimension}=${at[dimension] ?? '*'}`)].join('|');

const withValues = (places: readonly At[], dimension: DimensionId): readonly At[] =>
  places.flatMap((at) => [at, ...dimensions[dimension].values.map(({ id }) => ({ ...at, [dimension]: id }))]);

/** Every cell of a table, totals included, each after all of its parents. */
export function latticeOf(table: TableDefinition): readonly Place[] {
  const places = table.dimensions.reduce(withValues, [{}]);
  const depth = ({ measure, at }: Place) => containing(measure).length + Object.keys(at).length;
  return table.measures.flatMap((measure) => places.map((at) => ({ measure, at }))).sort((one, other) => depth(one) - depth(other));
}

/** Every other cell whose people include this cell's: with fewer splits, of a containing measure, or both. */
export function parentsOf(table: TableDefinition, { measure, at }: Place): readonly Place[] {
  const wider = table.dimensions.reduce<readonly At[]>((places, dimension) => {
    const value = at[dimension];
    return value === undefined ? places : places.flatMap((place) => [place, { ...place, [dimension]: value }]);
  }, [{}]);
  const containers = [measure, ...containing(measure)].filter((candidate) => table.measures.includes(candidate));
  const itself = cellId(table, { measure, at });
  return containers.flatMap((container) => wider.map((place) => ({ measure: container, at: place }))).filter((place) => cellId(table, place) !== itself);
}

/** A total whose parts add up to it exactly. */
export interface Family {
  readonly total: Place;
  readonly parts: readonly Place[];
}

export function familiesOf(table: TableDefinition): readonly Family[] {
  return latticeOf(table).flatMap((total) =>
    table.dimensions
      .filter((dimension) => dimensions[dimension].partition && total.at[dimension] === undefined)
      .map((dimension) => ({
        total,
        parts: dimensions[dimension].values.map(({ id }) => ({ measure: total.measure, at: { ...total.at, [dimension]: id } })),
      })),
  );
}

/** Whether a place lies in a combination that cannot exist. */
export const isImpossible = (table: TableDefinition, { at }: Place): boolean =>
  table.impossible.some((never) => Object.entries(never).every(([dimension, value]) => at[dimension as DimensionId] === value));
