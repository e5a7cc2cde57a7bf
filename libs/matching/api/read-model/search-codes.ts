import { accessChannels, accessFeatures, accessWays, capacityStates, partsOfDay, weekdays, type PartOfDay, type Weekday } from '@linkwell/directory-domain';

/**
 * How the search tables write facts down: small whole numbers, and one bit a choice. The trigger that fills the tables and the statement that
 * reads them are both made from these lists, so a list may grow at its end; when its order changes, rebuild (`npm run linkwell -- search-index rebuild`).
 */
export const wayCodes = codesOf(accessWays);
export const capacityCodes = codesOf(capacityStates);
export const channelBits = bitsOf(accessChannels);
export const accessBits = bitsOf(accessFeatures);
export const costCodes = { unknown: 0, free: 1, paid: 2 } as const;
/** `none`: anybody, or nobody said. `other`: by network or board of care, which cannot be decided here and is a caution. */
export const catchmentCodes = { none: 0, area: 1, practice: 2, other: 3 } as const;

/** Days of the search tables count from here; a small whole number holds them until 2089. */
export const firstDay = '2000-01-01';
/** Confirmed at no known time; full with no end in sight. */
export const noDay = 32_767;
/** A date of the search tables, as its number. */
export const dayNumber = (date: string): number => Math.round((Date.parse(date) - Date.parse(firstDay)) / 86_400_000);

/**
 * What decides whether a service takes part, in one number: a statement asks for several of them at once. `room`: open, limited or, with neither, unknown;
 * one that is full has its day beside (`full_until`) and counts as open from then. The last four are looked up elsewhere, for few have them.
 */
export const ruleBits = { open: 1, limited: 2, closed: 4, professional: 8, self: 16, afar: 32, nowhere: 64, dated: 128, area: 256, practice: 512, several: 1024 } as const;

/** What can be chosen of a service, in one number, so that services that are alike in it are counted at once. `always` is in every one. */
export const traitShifts = { channel: 0, access: 4, cost: 9, day: 11, part: 18 } as const;
export const always = 1 << 30;
export const dayBit = (weekday: Weekday): number => 1 << (traitShifts.day + weekday - 1);
export const partBit = (part: PartOfDay): number => 1 << (traitShifts.part + partsOfDay.indexOf(part));

/** One bit for each part of each day of the week in which a service is open: Monday morning first. */
export const openingBit = (weekday: Weekday, part: PartOfDay): number => 1 << ((weekday - 1) * partsOfDay.length + partsOfDay.indexOf(part));
/** The bits of a day, or of one part of it, or of that part of every day. */
export const openingMask = (weekday: Weekday | undefined, part: PartOfDay | undefined): number =>
  weekdays.filter((day) => weekday === undefined || day === weekday).flatMap((day) => partsOfDay.filter((each) => part === undefined || each === part).map((each) => openingBit(day, each)))
    .reduce((mask, bit) => mask | bit, 0);

/** Ages without a lower or upper limit, or not known, are kept as these. */
export const anyAge = { from: 0, to: 200 } as const;

/** Bands are so high, in metres of northing; what has no place on the map lies in a band of its own. */
export const bandMetres = 2_000;
export const nowhereBand = -1;
/** Every service stands in this family once for each place, beside the families of its needs. */
export const everyFamily = 0;

function codesOf<Key extends string>(keys: readonly Key[]): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key, index) => [key, index])) as Record<Key, number>;
}
function bitsOf<Key extends string>(keys: readonly Key[]): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key, index) => [key, 1 << index])) as Record<Key, number>;
}
