import { parseCalendarDate } from '@linkwell/kernel';

/** The formats that HSDS 3.1 names: JSON Schema's `uuid`, `uri`, `email` and `date-time`, and dates and times of day. */
export type Format = 'uuid' | 'uri' | 'email' | 'date' | 'moment' | 'clock';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 3986, section 3: a scheme, and no character that has to be written as a percentage. */
const uri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const email = /^[^\s@<>(),;:"[\]\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i;
/** RFC 3339, section 5.6. */
const moment = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$|^24:00(?::00)?$/;

const keeps: Readonly<Record<Format, (text: string) => boolean>> = {
  uuid: (text) => uuid.test(text),
  uri: (text) => uri.test(text),
  email: (text) => text.length <= 254 && email.test(text),
  date: (text) => parseCalendarDate(text) !== undefined,
  moment: (text) => parseMoment(text) !== undefined,
  clock: (text) => clock.test(text),
};

export const formatWords: Readonly<Record<Format, string>> = {
  uuid: 'a UUID', uri: 'an address with its scheme (https://…)', email: 'an e-mail address', date: 'a day as YYYY-MM-DD', moment: 'a moment as YYYY-MM-DDTHH:MM:SSZ',
  clock: 'a time of day as HH:MM',
};

export const hasFormat = (format: Format, text: string): boolean => keeps[format](text);

/** The moment that a date-time (RFC 3339) names; `undefined` for any other text. */
export function parseMoment(text: string): Date | undefined {
  const parts = moment.exec(text);
  if (!parts || parseCalendarDate(parts[1] ?? '') === undefined) return undefined;
  const date = new Date(text.replace(' ', 'T'));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** An address that runs something where it is followed; such a one is never kept. */
export const isUnsafeAddress = (text: string): boolean => /^[\s\p{Cc}]*(?:javascript|data|vbscript|file|blob)\s*:/iu.test(text);
