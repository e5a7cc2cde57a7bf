type Fields = Readonly<Record<string, unknown>>;

/**
 * Who is right about each field when a source says a record anew: a field that was changed here since the source last spoke stays as it is here;
 * every other takes what the source says now. `before` is what the source said last, `here` what stands, `now` what it says.
 */
export function mergeRecord<T extends object>(before: Fields | null, here: Fields, now: T): T {
  if (before === null) return now;
  const fields = new Set([...Object.keys(here), ...Object.keys(now)]);
  const merged = [...fields].map((field): [string, unknown] => [field, sameValue(here[field], before[field]) ? (now as Fields)[field] : here[field]]);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T;
}

/** The fields that were changed here since the source last spoke. */
export const changedHere = (before: Fields | null, here: Fields): readonly string[] =>
  before === null ? [] : [...new Set([...Object.keys(here), ...Object.keys(before)])].filter((field) => !sameValue(here[field], before[field]));

/** Whether two values of JSON say the same, whatever the order of their fields. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = Object.keys(a);
  return fields.length === Object.keys(b).length && fields.every((field) => field in b && sameValue((a as Fields)[field], (b as Fields)[field]));
}
