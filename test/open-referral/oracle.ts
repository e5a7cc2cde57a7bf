import type { FeedListName } from '@linkwell/directory-domain';
import type { Export } from './export';
import type { Json } from './validator';

export type Asked = Readonly<Record<string, string>>;

/** Where a postcode is, and the GSS codes of where it lies. */
export interface KnownPostcode {
  readonly longitude: number;
  readonly latitude: number;
  readonly codes: readonly string[];
}

/** What a list must hold, worked out from the whole export in another way than the server's: plain JavaScript, thing by thing. `unsure`: too near a limit to tell. */
export interface Expected {
  readonly ids: readonly string[];
  readonly unsure: ReadonlySet<string>;
}

export function expectedOf(list: FeedListName, asked: Asked, whole: Export, postcodes: ReadonlyMap<string, KnownPostcode>): Expected {
  const unsure = new Set<string>();
  const holds = (thing: Json) => tests[list].every((test) => {
    const answer = test(asked, thing, postcodes);
    if (answer === null) unsure.add(String(thing['id']));
    return answer !== false;
  });
  return { ids: whole[list].filter(holds).map(({ id }) => String(id)), unsure };
}

type Test = (asked: Asked, thing: Json, postcodes: ReadonlyMap<string, KnownPostcode>) => boolean | null;
const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const text = (...values: unknown[]) => values.filter((value) => typeof value === 'string').join(' ');

const signs = /[\s!-/:-@[-`{-~\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]+/u;
const saysAll = (asked: string | undefined, ...texts: string[]): boolean => {
  const words = (asked ?? '').toLowerCase().split(signs).filter(Boolean);
  return words.every((word) => texts.some((said) => said.toLowerCase().split(signs).some((each) => each.startsWith(word))));
};

const termsOf = (service: Json) => listOf(service['attributes']).map((attribute) => record(attribute['taxonomy_term']));
const serviceTests: readonly Test[] = [
  ({ organization_id: id }, service) => id === undefined || record(service['organization'])['id'] === id,
  ({ modified_after: after }, service) => after === undefined || Date.parse(String(service['last_modified'])) >= Date.parse(after),
  ({ taxonomy_term_id: id }, service) => id === undefined || termsOf(service).some((term) => term['id'] === id),
  ({ taxonomy_id: id }, service) => id === undefined || termsOf(service).some((term) => term['taxonomy_id'] === id),
];
const wordsOfService = (service: Json) => [text(service['name'], service['description']), text(record(service['organization'])['name'], record(service['organization'])['description'])];

const tests: Readonly<Record<FeedListName, readonly Test[]>> = {
  services: [...serviceTests, ({ search }, service) => saysAll(search, ...wordsOfService(service))],
  service_at_locations: [
    ...serviceTests.map((test): Test => (asked, at, postcodes) => test(asked, record(at['service']), postcodes)),
    ({ search }, at) => saysAll(search, ...wordsOfService(record(at['service'])), text(record(at['location'])['name'])),
    ({ postcode }, at, postcodes) => postcode === undefined || served(at, postcodes.get(postcode)!),
    ({ postcode, proximity }, at, postcodes) => proximity === undefined || near(record(at['location']), postcodes.get(postcode!)!, Number(proximity)),
  ],
  organizations: [({ search }, { name, description }) => saysAll(search, text(name, description))],
  taxonomies: [({ search }, { name }) => search === undefined || String(name).toLowerCase().includes(search.toLowerCase())],
  taxonomy_terms: [
    ({ search }, { name, code }) => search === undefined || [name, code].some((said) => String(said ?? '').toLowerCase().includes(search.toLowerCase())),
    ({ taxonomy_id: id }, term) => id === undefined || term['taxonomy_id'] === id,
    ({ parent_id: id }, term) => id === undefined || term['parent_id'] === id,
    ({ top_only: top }, term) => top !== 'true' || term['parent_id'] === undefined,
  ],
};

/** The areas of the service at the place, else of the service; one that cannot be told leaves nothing out. */
function served(at: Json, postcode: KnownPostcode): boolean {
  const own = listOf(at['service_areas']);
  const areas = own.length > 0 ? own : listOf(record(at['service'])['service_areas']);
  return areas.length === 0 || areas.some((area) => holds(area, postcode) !== false);
}

function holds({ extent, extent_type: type, uri }: Json, { longitude, latitude, codes }: KnownPostcode): boolean | undefined {
  if (type === 'geojson') return (JSON.parse(String(extent)) as { coordinates: [number, number][][] }).coordinates.every((ring) => inside(ring, longitude, latitude));
  const named = text(uri, extent).match(/\b(?:E0[5-9]|E92|W0[56]|W92|S1[23]|S92)\d{6}\b/g);
  return named ? named.some((code) => codes.includes(code)) : undefined;
}

/** Counts the edges that a line to the east crosses. */
function inside(ring: readonly [number, number][], x: number, y: number): boolean {
  let odd = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  });
  return odd;
}

const earth = 6_371_009;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Along the sphere, which differs from the grid's plane by less than half a part in a hundred. */
function near({ latitude, longitude }: Json, from: KnownPostcode, metres: number): boolean | null {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return false;
  const half = (one: number, other: number) => Math.sin(radians(other - one) / 2) ** 2;
  const distance = 2 * earth * Math.asin(Math.sqrt(half(from.latitude, latitude) + Math.cos(radians(from.latitude)) * Math.cos(radians(latitude)) * half(from.longitude, longitude)));
  return Math.abs(distance - metres) < metres * 0.005 ? null : distance < metres;
}
