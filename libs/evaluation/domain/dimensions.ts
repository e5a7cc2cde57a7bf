import { needGroups as groupLabels, type NeedGroupId } from '@linkwell/taxonomy-domain';

export type { NeedGroupId };

/** The coarse need groups of disclosure control rule 1, as the taxonomy draws them. */
export const needGroups = (Object.keys(groupLabels) as NeedGroupId[]).map((id) => ({ id, label: groupLabels[id] }));

/** Deciles of the index of multiple deprivation, 1 the most deprived; unknown is said as unknown. */
export const deprivationBands = [
  { id: '1-2', label: 'Most deprived (deciles 1–2)' },
  { id: '3-5', label: 'Deciles 3–5' },
  { id: '6-10', label: 'Least deprived (deciles 6–10)' },
  { id: 'unknown', label: 'Not known' },
] as const;
export type DeprivationBandId = (typeof deprivationBands)[number]['id'];

/** The band of a decile. Throws a RangeError for what is no decile. */
export function deprivationBandOf(decile: number | null): DeprivationBandId {
  if (decile === null) return 'unknown';
  if (!Number.isInteger(decile) || decile < 1 || decile > 10) throw new RangeError('A decile is a whole number from 1 to 10.');
  if (decile <= 2) return '1-2';
  return decile <= 5 ? '3-5' : '6-10';
}

export interface DimensionValues {
  readonly need_group: NeedGroupId;
  readonly deprivation_band: DeprivationBandId;
}
export type DimensionId = keyof DimensionValues;

export interface Dimension {
  readonly label: string;
  readonly values: readonly { readonly id: string; readonly label: string }[];
  /**
   * Whether a person has exactly one value, so that the values add up to the total. A person's deprivation is that of the place at
   * the cohort's first episode; needs may lie in several groups, and the person counts once in each.
   */
  readonly partition: boolean;
}

export const dimensions = {
  need_group: { label: 'Need group', values: needGroups, partition: false },
  deprivation_band: { label: 'Deprivation', values: deprivationBands, partition: true },
} as const satisfies Readonly<Record<DimensionId, Dimension>>;
