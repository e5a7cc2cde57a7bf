import { parseCalendarDate, type CalendarDate } from '@linkwell/kernel';
import { z } from 'zod';

/** Words that must be given; `missing` says what to do ("Enter the person's name"). Surrounding blanks are dropped. */
export const requiredText = (missing: string, { max = 200, tooLong = `Use ${max} characters or fewer` }: { max?: number; tooLong?: string } = {}) =>
  z.string().trim().min(1, missing).max(max, tooLong);

/** Words that may be left out: '' becomes `undefined`. */
export const optionalText = ({ max = 2000 }: { max?: number } = {}) =>
  z
    .string()
    .trim()
    .max(max, `Use ${max} characters or fewer`)
    .transform((text) => text || undefined);

/** A day that exists, from `DateField`; `what` names it in the words ("Date of birth must be a real date"). */
export const calendarDate = (missing: string, what: string) =>
  z
    .string()
    .min(1, missing)
    .transform((text, context): CalendarDate => {
      const date = parseCalendarDate(text);
      if (date) return date;
      if (text) context.addIssue({ code: 'custom', message: `${what} must be a real date` });
      return z.NEVER;
    });

/** A day that may be left out. */
export const optionalCalendarDate = (what: string) =>
  z.string().transform((text, context): CalendarDate | undefined => {
    if (!text) return undefined;
    const date = parseCalendarDate(text);
    if (date) return date;
    context.addIssue({ code: 'custom', message: `${what} must be a real date` });
    return z.NEVER;
  });

/** One of a list, from `RadioField` or `SelectField`, whose empty value is ''. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, missing: string) =>
  z.string().transform((text, context): Values[number] => {
    if (values.includes(text)) return text;
    context.addIssue({ code: 'custom', message: missing });
    return z.NEVER;
  });

export const emailAddress = (missing = 'Enter an e-mail address') =>
  z
    .string()
    .trim()
    .min(1, missing)
    .refine((text) => !text || z.email().safeParse(text).success, 'Enter an e-mail address in the correct format, like name@example.org');
