export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Splits `YYYY-MM-DD`, or a date that is only half typed, into what stands in the three boxes. */
export function splitDate(text: string): DateParts {
  const [year = '', month = '', day = ''] = text.split('-');
  return { day, month, year };
}

const two = (digits: string) => (digits.length === 1 ? `0${digits}` : digits);

/** Puts the boxes together: `YYYY-MM-DD` when all are filled, '' when none is, else something that is no date and is refused as one. */
export function joinDate({ day, month, year }: DateParts): string {
  const [d, m, y] = [day, month, year].map((part) => part.replaceAll(/\D/g, '')) as [string, string, string];
  return d || m || y ? `${y}-${two(m)}-${two(d)}` : '';
}
