/**
 * What is counted: distinct people of the cohort. Each measure counts some of the people of the measure in `of`, in the same cell,
 * so a published pair can be subtracted and the exit treats the one as a parent of the other.
 */
export const measures = {
  people_supported: { label: 'People supported', of: null, definition: 'People who accepted support and have a need in the group.' },
  people_referred: {
    label: 'People referred',
    of: 'people_supported',
    definition: 'People supported for whom at least one referral was sent for a need in the group.',
  },
  people_need_met: {
    label: 'People whose need was met',
    of: 'people_referred',
    definition: 'People referred who, or whose link worker, said that a referred need in the group was met.',
  },
} as const;
export type MeasureId = keyof typeof measures;

/** The measures whose people include this measure's people, nearest first. */
export function containing(measure: MeasureId): readonly MeasureId[] {
  const of: MeasureId | null = measures[measure].of;
  return of === null ? [] : [of, ...containing(of)];
}
