import { z } from 'zod';
import { outcomeIds } from './outcome-words';

/** Not chosen is no answer: a need may be left out. */
const outcome = z
  .string()
  .nullable()
  .transform((text) => outcomeIds.find((id) => id === text));

/** Answers by field, at least one of them. */
export const outcomesSchema = z.record(z.string(), outcome).check(({ value, issues }) => {
  const first = Object.keys(value)[0];
  if (first !== undefined && Object.values(value).every((one) => !one)) issues.push({ code: 'custom', path: [first], message: 'Say of at least one need whether it was met', input: value });
});
