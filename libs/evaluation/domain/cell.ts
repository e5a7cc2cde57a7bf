export const hiddenReasons = ['SMALL_BASE', 'DIFFERENCE'] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

/** What a reader sees in place of a number. */
export const hiddenWords: Readonly<Record<HiddenReason, string>> = {
  SMALL_BASE: 'Hidden: fewer than 10 people, or none.',
  DIFFERENCE: 'Hidden: subtracting it from other figures here would tell of fewer than 10 people.',
};

/**
 * A figure after the exit: a number of people rounded to 5, never 1 to 9; a zero because the combination cannot exist; or nothing,
 * and why. A true zero where people could have been is hidden like any small base, or it would say that nobody was there.
 */
export type Cell = { readonly value: number } | { readonly value: 0; readonly impossible: true } | { readonly hidden: HiddenReason };

export const isHidden = (cell: Cell): cell is Extract<Cell, { readonly hidden: HiddenReason }> => 'hidden' in cell;
