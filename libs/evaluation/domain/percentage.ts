import { isHidden, type Cell, type HiddenReason } from './cell';

export type Percentage = { readonly percent: number } | { readonly hidden: HiddenReason };

/** A whole percentage of two released cells, `part` among `whole`: never of true counts. Hidden when either is. */
export function percentage(part: Cell, whole: Cell): Percentage {
  if (isHidden(whole)) return { hidden: whole.hidden };
  if (isHidden(part)) return { hidden: part.hidden };
  return whole.value === 0 ? { hidden: 'SMALL_BASE' } : { percent: Math.round((100 * part.value) / whole.value) };
}
