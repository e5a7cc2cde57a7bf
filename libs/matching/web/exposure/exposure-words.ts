import type { ExposureReport, ExposureRow } from './exposure-documents';

export const dimensions = [
  { dimension: 'size', title: 'By size of organisation', heading: 'Listings of the organisation' },
  { dimension: 'area', title: 'By area', heading: 'Area' },
  { dimension: 'deprivation', title: 'By deprivation of the place', heading: 'Decile' },
] as const;
export type Dimension = (typeof dimensions)[number]['dimension'];

/** "31 %" of a share from 0 to 1. */
export const percentWords = (share: number): string => `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })} %`;

/** "1.2 times", or why there is none. */
export const ratioWords = (ratio: number | null | undefined): string => (ratio == null ? 'too few to tell' : ratio.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }));

export interface Shares {
  readonly row: ExposureRow;
  /** Of all places among the first ten: had, and an equal part. From 0 to 1. */
  readonly had: number;
  readonly equal: number;
}

export function sharesOf(rows: readonly ExposureRow[]): readonly Shares[] {
  const [had, equal] = [sum(rows.map(({ slots10 }) => slots10)), sum(rows.map(({ expected10 }) => expected10))];
  return rows.map((row) => ({ row, had: had === 0 ? 0 : row.slots10 / had, equal: equal === 0 ? 0 : row.expected10 / equal }));
}

/** The whole report as rows of a file, headings first. */
export const exposureCsv = ({ rows }: Pick<ExposureReport, 'rows'>): readonly (readonly (string | number | null)[])[] => [
  ['group by', 'group', 'services', 'places in first five', 'expected in first five', 'ratio', 'places in first ten', 'expected in first ten', 'ratio of first ten'],
  ...rows.map(({ dimension, label, services, slots5, expected5, ratio5, slots10, expected10, ratio10 }) =>
    [dimension, label, services, slots5, round(expected5), ratio5 == null ? null : round(ratio5), slots10, round(expected10), ratio10 == null ? null : round(ratio10)]),
];

const round = (number: number): number => Math.round(number * 100) / 100;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
