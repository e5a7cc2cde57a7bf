const london = { timeZone: 'Europe/London' } as const;
const day = new Intl.DateTimeFormat('en-GB', { ...london, day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { ...london, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "12 March 2026". A calendar day (`YYYY-MM-DD`) is read at noon, so that no zone can move it; a moment gives its day in London. */
export const dayWords = (value: string): string => day.format(new Date(value.includes('T') ? value : `${value}T12:00:00Z`));

/** "12 March 2026, 14:05", London time. */
export const momentWords = (value: string): string => `${dayWords(value)}, ${time.format(new Date(value))}`;

/** Under a kilometre in tens of metres ("under 10 m" at the place itself), up to ten kilometres to a tenth, then whole. */
export function distanceWords(metres: number): string {
  if (metres < 10) return 'under 10 m';
  const tens = Math.round(metres / 10) * 10;
  if (tens < 1000) return `${tens} m`;
  const tenths = Math.round(metres / 100) / 10;
  return tenths < 10 ? `${tenths.toFixed(1)} km` : `${Math.round(metres / 1000)} km`;
}
