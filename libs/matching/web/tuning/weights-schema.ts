import { checkWeights, isTunableKey, readWeights, tunableKeys, weightDescriptions, weightInWords } from '@linkwell/matching-domain';
import { requiredText } from '@linkwell/web-kit';
import { z } from 'zod';
import { fieldOf, keyOf, typed } from './weight-form';

const weightFields = Object.fromEntries(tunableKeys.map((key) => {
  const { label, min, max } = weightDescriptions[key];
  const outside = `${label}: choose from ${weightInWords(key, min)} to ${weightInWords(key, max)}.`;
  return [fieldOf(key), z.string().refine((text) => {
    const value = typed(key, text);
    return value !== undefined && value >= min && value <= max;
  }, outside)];
}));

/** The same rules as the server's, in the same words. */
export const weightsSchema = z.object({ ...weightFields, reason: requiredText('Say why, for the lead after you', { max: 500 }) }).superRefine((fields, context) => {
  const values = Object.fromEntries(Object.entries(fields).flatMap(([field, text]): [string, number][] => {
    const key = keyOf(field);
    const value = isTunableKey(key) ? typed(key, String(text)) : undefined;
    return value === undefined ? [] : [[key, value]];
  }));
  const checked = checkWeights(readWeights({}), values);
  if (!checked.ok && checked.refusal.code === 'WRONG_ORDER') context.addIssue({ code: 'custom', path: [fieldOf(checked.refusal.field ?? '')], message: checked.refusal.message });
});
