/** Information handed over: no personal data leaves, so nobody answers but the person. */
export const signpostOutcomes = ['went', 'did_not_go', 'unknown'] as const;
export type SignpostOutcome = (typeof signpostOutcomes)[number];
