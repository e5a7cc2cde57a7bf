export interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly views: number;
  readonly shortlistings: number;
}

const words = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' });
const middle = (month: string) => new Date(`${month}-15T12:00:00Z`);

export const monthWords = (month: string): string => words.format(middle(month));
/** "Sept" is three letters and one: cut to three. */
export const monthShort = (month: string): string => short.format(middle(month)).slice(0, 3);

/** The same months of several listings, added up. */
export const addedUp = (listings: readonly (readonly Month[])[]): readonly Month[] =>
  (listings[0] ?? []).map(({ month }, index) => ({
    month,
    views: listings.reduce((sum, months) => sum + (months[index]?.views ?? 0), 0),
    shortlistings: listings.reduce((sum, months) => sum + (months[index]?.shortlistings ?? 0), 0),
  }));
