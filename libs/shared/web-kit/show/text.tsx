import { dayWords, distanceWords, momentWords } from './words';

/** A moment (UTC) or a calendar day in words, London time: "12 March 2026, 14:05". `dayOnly` leaves the time out. */
export function DateText({ value, dayOnly }: { readonly value: string; readonly dayOnly?: boolean }) {
  return <time dateTime={value}>{dayOnly || !value.includes('T') ? dayWords(value) : momentWords(value)}</time>;
}

/** A distance in metres, as "400 m" or "1.2 km". */
export function DistanceText({ metres }: { readonly metres: number }) {
  return <>{distanceWords(metres)}</>;
}
