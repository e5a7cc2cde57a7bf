import { dimensions, measures, type DimensionId, type MeasureId } from '@linkwell/evaluation-domain';
import type { Choice } from '@linkwell/web-kit';

export interface TableChoice {
  readonly release: string;
  readonly measure: MeasureId;
  readonly rows: DimensionId;
  /** `undefined`: totals only. */
  readonly columns: DimensionId | undefined;
}

const measureIds = Object.keys(measures) as MeasureId[];
const dimensionIds = Object.keys(dimensions) as DimensionId[];

export const measureChoices: readonly Choice[] = measureIds.map((value) => ({ value, label: measures[value].label }));
export const rowChoices: readonly Choice[] = dimensionIds.map((value) => ({ value, label: dimensions[value].label }));
export const columnChoices = (rows: DimensionId): readonly Choice[] => [...rowChoices.filter(({ value }) => value !== rows), { value: 'none', label: 'None: totals only' }];

const other = (rows: DimensionId): DimensionId | undefined => dimensionIds.find((id) => id !== rows);

/** What the address asks for, put right where it asks for what there is not: it may be shared, kept, or typed. */
export function readChoice(address: URLSearchParams, releases: readonly string[]): TableChoice | undefined {
  const release = releases.find((id) => id === address.get('release')) ?? releases[0];
  if (release === undefined) return undefined;
  const measure = measureIds.find((id) => id === address.get('measure')) ?? 'people_referred';
  const rows = dimensionIds.find((id) => id === address.get('rows')) ?? 'need_group';
  const wanted = address.get('columns');
  const columns = wanted === 'none' ? undefined : (dimensionIds.find((id) => id === wanted && id !== rows) ?? other(rows));
  return { release, measure, rows, columns };
}
