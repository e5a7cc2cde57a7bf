/** What stands under every released table, in this order. */
export const caveats = [
  'These figures show association: what happened together, not what caused it.',
  'There is no comparison group of people who were not supported.',
  'People often come for support when things are at their worst, so some would have improved in any case (regression to the mean).',
  'Every figure counts different people, once in each cell. A person with needs in several groups is counted in each, so groups do not add up to the total.',
  'Figures are rounded to the nearest 5, so parts may not add up to their total. Percentages are of the rounded figures.',
  'A figure is hidden when it counts fewer than 10 people, or when it would let a reader work out such a figure. Hidden never means zero.',
] as const;
