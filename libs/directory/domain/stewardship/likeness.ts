/** What is compared of two listings to tell whether they are one. */
export interface ListingToCompare {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly postcodes: readonly string[];
  /** EPSG:27700, metres; empty for a service without a place on the map. */
  readonly points: readonly { readonly easting: number; readonly northing: number }[];
}

export const evidenceKinds = ['name', 'phone', 'place', 'email', 'far_apart'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly words: string;
}

export interface Likeness {
  /** 0 nothing in common, 1 the same in all that is compared. */
  readonly score: number;
  /** Whether a steward is asked to look: never for a shared name alone. */
  readonly likely: boolean;
  readonly evidence: readonly Evidence[];
}

/** The measure: what each agreement counts, of 1. Chains share a name, a web site and one national number; so being far apart counts against. */
const weights = { name: 0.45, phone: 0.25, place: 0.2, email: 0.1 } as const;
const farApart = 0.25;
const enough = 0.6;
/** Names that are alike at least so far count as evidence. */
const alike = 0.5;
/** Services of one organisation share its phone, place and address, and often a word of their names. */
const alikeWithin = 0.75;
/** Services' names with less in common are of different services, whoever gives them. */
const related = 0.3;
/** Metres: as near as two points of one building, and so far that it is another. */
const nearby = 100;
const distant = 2_000;

/**
 * How likely two listings are the same service, with the evidence in words. Likely: the score reaches 0.6, the names are alike, and phone, place or e-mail
 * agrees too. Two services of one organisation share all of these but the name, so theirs must be nearly the same.
 */
export function likeness(a: ListingToCompare, b: ListingToCompare): Likeness {
  const ownNames = nameLikeness(a.name, b.name);
  // Within one organisation its name tells nothing; between two, one may have put it into the service's, but the rest must be alike too.
  const name = a.organisationId === b.organisationId || ownNames < related ? ownNames : Math.max(ownNames, nameLikeness(`${a.organisationName} ${a.name}`, `${b.organisationName} ${b.name}`));
  const phone = shared(a.phones.map(phoneDigits), b.phones.map(phoneDigits));
  const email = shared(a.emails.map((text) => text.trim().toLowerCase()), b.emails.map((text) => text.trim().toLowerCase()));
  const postcode = shared(a.postcodes, b.postcodes);
  const metres = apart(a, b);
  const near = postcode !== undefined || (metres !== undefined && metres <= nearby);
  const far = !near && metres !== undefined && metres > distant;

  const evidence: Evidence[] = [];
  if (name >= alike) evidence.push({ kind: 'name', words: name > 0.99 ? 'The same name' : `Names alike (${Math.round(name * 100)} %)` });
  if (phone !== undefined) evidence.push({ kind: 'phone', words: 'The same phone number' });
  if (near) evidence.push({ kind: 'place', words: postcode === undefined ? `${Math.round(metres ?? 0)} metres apart` : `The same postcode, ${postcode}` });
  if (email !== undefined) evidence.push({ kind: 'email', words: 'The same e-mail address' });
  if (far) evidence.push({ kind: 'far_apart', words: `${Math.round((metres ?? 0) / 1000)} km apart` });

  const sum = weights.name * name + (phone === undefined ? 0 : weights.phone) + (near ? weights.place : 0) + (email === undefined ? 0 : weights.email) - (far ? farApart : 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
  const agreesToo = phone !== undefined || near || email !== undefined;
  const sameName = name >= (a.organisationId === b.organisationId ? alikeWithin : alike);
  return { score, likely: score >= enough && sameName && agreesToo, evidence };
}

/** Words that many names have, and that tell nothing apart. */
const emptyWords = new Set(['the', 'and', 'of', 'for', 'in', 'at', 'a', 'cic', 'ltd', 'limited', 'charity', 'uk']);

/** How alike two names are, from 0 to 1: the share of three-letter runs that both have (Dice's coefficient), whatever the order of the words. */
export function nameLikeness(a: string, b: string): number {
  const [first, second] = [trigrams(a), trigrams(b)];
  if (first.size === 0 || second.size === 0) return 0;
  const both = [...first].filter((run) => second.has(run)).length;
  return (2 * both) / (first.size + second.size);
}

function trigrams(name: string): ReadonlySet<string> {
  const words = name.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '' && !emptyWords.has(word));
  return new Set(words.flatMap((word) => Array.from({ length: word.length + 1 }, (_, index) => `  ${word} `.slice(index, index + 3))));
}

/** A British number as its digits alone: "+44 (0)161 496 0000" is "01614960000". Empty for what is no number. */
export function phoneDigits(text: string): string {
  const digits = text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '').replace(/^(\+44|0044)/, '0').replace(/\D/g, '');
  return digits.length >= 9 ? digits : '';
}

const shared = (a: readonly string[], b: readonly string[]): string | undefined => a.find((text) => text !== '' && b.includes(text));

function apart(a: ListingToCompare, b: ListingToCompare): number | undefined {
  const distances = a.points.flatMap((from) => b.points.map((to) => Math.hypot(from.easting - to.easting, from.northing - to.northing)));
  return distances.length === 0 ? undefined : Math.min(...distances);
}
