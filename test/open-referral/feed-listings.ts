import { partId, type ListingToPublish, type LocationToPublish } from '@linkwell/directory-api';
import { nothingSaid, type HsdsLocation, type HsdsService, type OurServiceFields } from '@linkwell/directory-domain';
import type { HsdsTaxonomy, HsdsTaxonomyTerm } from '@linkwell/taxonomy-domain';

/** Invented listings that say everything that the standard has a field for, and the edges of each. Every id is the same each time. */
export const idOf = (...path: (string | number)[]): string => partId('feed-listings', ...path);

export const otherTaxonomy = { id: idOf('taxonomy'), name: 'Testtown service types', description: 'Kinds of services, as Testtown counts them.', uri: 'https://taxonomy.example/types', version: '2' } satisfies HsdsTaxonomy;
export const otherTerms: readonly HsdsTaxonomyTerm[] = ['Advice', 'Debt advice', 'Crafts & “making”'].map((name, index) => ({
  id: idOf('term', index), name, description: index === 2 ? 'Ünïcode, 手工艺, حِرَف' : `${name} of any kind`, code: `T${index}`, taxonomy: otherTaxonomy.name, taxonomy_id: otherTaxonomy.id,
  term_uri: `https://taxonomy.example/types/${index}`, ...(index === 1 ? { parent_id: idOf('term', 0) } : {}),
}));

/** A term of no taxonomy, with an address that is none. */
export const looseTerm: HsdsTaxonomyTerm = { id: idOf('untidy', 'term'), name: 'Loose', term_uri: 'not an address' };

const attributes = (...path: (string | number)[]) => [
  { id: idOf(...path, 'attribute', 0), link_type: 'service_type', link_entity: 'service', taxonomy_term: otherTerms[0]! },
  { id: idOf(...path, 'attribute', 1), link_type: 'service_type', value: 'Weekly', label: 'How often', taxonomy_term_id: otherTerms[1]!.id },
];
const phones = (...path: (string | number)[]) => [
  { id: idOf(...path, 'phone'), number: '0161 496 0022', extension: 12, type: 'voice', description: 'Office', languages: [{ id: idOf(...path, 'phone', 'language'), name: 'Welsh', code: 'cy' }], attributes: attributes(...path, 'phone') },
];
const contacts = (...path: (string | number)[]) => [
  { id: idOf(...path, 'contact'), name: 'The reception', title: 'Reception', department: 'Front of house', email: 'reception@everything.example', phones: phones(...path, 'contact'), attributes: attributes(...path, 'contact') },
];
const schedules = (...path: (string | number)[]) => [{
  id: idOf(...path, 'schedule'), valid_from: '2026-01-01', valid_to: '2030-12-31', dtstart: '2026-01-06', timezone: 0, until: '2030-12-31', count: 20, wkst: 'MO', freq: 'WEEKLY' as const, interval: 2,
  byday: 'TU,TH', byweekno: '1', bymonthday: '1,15', byyearday: '10', description: 'Every other Tuesday and Thursday', opens_at: '10:00', closes_at: '12:30', schedule_link: 'https://everything.example/times',
  attending_type: 'In person', notes: 'Not in August', attributes: attributes(...path, 'schedule'),
}];

/** A square about Testtown, in degrees, as GeoJSON. */
export const testtown = { west: -2.35, south: 53.4, east: -2.15, north: 53.52 };
const square = ({ west, south, east, north }: typeof testtown) => JSON.stringify({ type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] });
const serviceAreas = (...path: (string | number)[]) => [
  { id: idOf(...path, 'area'), name: 'Testtown', description: 'The whole town', extent: square(testtown), extent_type: 'geojson', uri: 'https://everything.example/area', attributes: attributes(...path, 'area') },
];

const everywhere = (...path: (string | number)[]): HsdsLocation => ({
  id: idOf(...path), location_type: 'physical', url: 'https://hall.example/', name: 'Everything Hall', alternate_name: 'The Hall', description: 'By the canal', transportation: 'Tram, line 2',
  latitude: 53.4794, longitude: -2.2453, external_identifier: '10092008082', external_identifier_type: 'UPRN', languages: [{ id: idOf(...path, 'language'), name: 'Urdu', code: 'ur', note: 'Mondays' }],
  addresses: [{ id: idOf(...path, 'address'), attention: 'The caretaker', address_1: '1 High Street', address_2: 'Rear door', city: 'Testtown', region: 'Testshire', state_province: 'Testshire', postal_code: 'M2 5DB', country: 'GB', address_type: 'physical', attributes: attributes(...path, 'address') }],
  contacts: contacts(...path), accessibility: [{ id: idOf(...path, 'access'), description: 'Step-free', details: 'Ramp at the rear', url: 'https://hall.example/access', accessibility: 'Hearing loop', attributes: attributes(...path, 'access') }],
  phones: phones(...path), schedules: schedules(...path), attributes: attributes(...path),
});

const place = (record: HsdsLocation): LocationToPublish => ({ record, placement: null, source: null });
const published = { state: 'published', source: null, modifiedAt: new Date('2026-03-04T05:06:07.089Z'), confirmedOn: '2026-04-05' as never, atFirst: { capacity: { state: 'open' }, usualWaitDays: null, assurance: [] } } as const;

function listing(key: string, service: Partial<HsdsService>, more: { ours?: Partial<OurServiceFields>; locations?: readonly HsdsLocation[]; organization?: object } = {}): ListingToPublish {
  const organizationId = idOf(key, 'organization');
  return {
    ...published,
    organization: { record: { id: organizationId, name: `Organisation of ${key}`, description: '', ...more.organization }, source: null },
    service: { id: idOf(key), organization_id: organizationId, name: `Service ${key}`, status: 'active', ...service },
    ours: { ...nothingSaid, ...more.ours },
    locations: (more.locations ?? []).map(place),
  };
}

const places = [everywhere('everything', 'place', 0), { ...everywhere('everything', 'place', 1), name: 'Upstairs', latitude: 53.44, longitude: -2.3 }, { id: idOf('everything', 'place', 2), location_type: 'virtual' as const, url: 'https://meet.example/everything' }];

/** One with every field of the standard, at three places. */
export const everything = listing('everything', {
  name: 'Everything and more', alternate_name: 'The lot', description: 'Debt advice, crafts and company.', url: 'https://everything.example/service', additional_urls: [{ id: idOf('everything', 'url'), label: 'News', url: 'https://everything.example/news', attributes: attributes('everything', 'url') }],
  email: 'hello@everything.example', interpretation_services: 'BSL on request', application_process: 'Ring first', fees: 'Free', fees_description: 'No charge', accreditations: 'AQS', eligibility_description: 'Anybody over 18', minimum_age: 18, maximum_age: 99,
  assurer_email: 'steward@everything.example', licenses: 'None needed', alert: 'Closed in August', phones: phones('everything'), schedules: schedules('everything'), service_areas: serviceAreas('everything'),
  service_at_locations: places.map(({ id }, index) => ({ id: idOf('everything', 'at', index), location_id: id, description: 'Ring the bell', service_areas: index === 1 ? serviceAreas('everything', 'at', index) : [], contacts: contacts('everything', 'at', index), phones: phones('everything', 'at', index), schedules: schedules('everything', 'at', index), attributes: attributes('everything', 'at', index) })),
  languages: [{ id: idOf('everything', 'language'), name: 'Welsh', code: 'cy', note: 'Ask', attributes: attributes('everything', 'language') }], funding: [{ id: idOf('everything', 'funding'), source: 'Testtown Council', attributes: attributes('everything', 'funding') }],
  cost_options: [{ id: idOf('everything', 'cost'), valid_from: '2026-01-01', valid_to: '2026-12-31', option: 'Under 25', currency: 'GBP', amount: 1.5, amount_description: 'a session', attributes: attributes('everything', 'cost') }],
  required_documents: [{ id: idOf('everything', 'document'), document: 'A letter', uri: 'https://everything.example/letter', attributes: attributes('everything', 'document') }], contacts: contacts('everything'), attributes: attributes('everything'),
}, {
  ours: { accessWay: 'either', accessChannels: ['in_person', 'online'], needTermIds: ['money-and-debt', 'food'], agesKnown: true }, locations: places,
  organization: {
    name: 'Everything Together', alternate_name: 'ET', description: 'A charity that does it all', email: 'office@everything.example', website: 'https://everything.example/', additional_websites: [{ id: idOf('everything', 'site'), label: 'Shop', url: 'https://shop.everything.example/' }],
    tax_status: 'Charity', tax_id: 'X1', year_incorporated: 1987, legal_status: 'CIO', logo: 'https://everything.example/logo.png', uri: 'https://everything.example/id', parent_organization_id: idOf('online', 'organization'),
    funding: [{ id: idOf('everything', 'organization', 'funding'), source: 'Gifts' }], contacts: contacts('everything', 'organization'), phones: phones('everything', 'organization'),
    organization_identifiers: [{ id: idOf('everything', 'identifier'), identifier_scheme: 'GB-CHC', identifier_type: 'Charity number', identifier: '1000000', attributes: attributes('everything', 'identifier') }], attributes: attributes('everything', 'organization'),
  },
});

export const online = listing('online', { name: 'Online café', description: 'Tea by video.', schedules: schedules('online') }, { ours: { needTermIds: ['loneliness-and-social-contact'], accessChannels: ['online'] } });
export const bare = listing('bare', {});
export const unicode = listing('unicode', {
  name: 'Croeso 𝒳 ☕ “quoted” 3 < 4 & Łódź', description: 'مرحبا بكم — 你好 — naïve café\u0301, line one\nline two \\ back / slash', url: 'https://münchen.example/über uns?q=ä',
}, { organization: { name: 'Ζωή ’n’ Żywność', description: 'Größe • ½ £5' } });

/** What some source said that breaks the standard's formats: it is kept here, and is not passed on. */
export const untidy = listing('untidy', {
  name: 'Untidy', url: 'www.no-scheme.example', email: 'ring us instead', description: '', assurer_email: 'a@b', phones: [], attributes: [{ id: idOf('untidy', 'attribute'), link_type: '', taxonomy_term: looseTerm }],
}, { organization: { email: '', website: 'http://[not-an-address/', uri: 'x y' } });

export const closing = listing('closing', { name: 'Away this month', status: 'active' });

/** These are nobody's to see: a draft, one that is merged into another, one that asked to be left out, and one of such an organisation. */
export const hidden = {
  draft: { ...listing('draft', { name: 'Only a draft' }), state: 'draft' as const },
  merged: listing('merged', { name: 'Merged away' }),
  leftOut: listing('left-out', { name: 'Left out' }),
  ofLeftOut: listing('of-left-out', { name: 'Its organisation is left out' }),
};

const words = ['Knitting', 'Walking', 'Repair', 'Choir', 'Allotment', 'Welfare'];
const needs = ['loneliness-and-social-contact', 'money-and-debt', 'food', 'housing'];

/** Ordinary ones in number, several an organisation, some at several places. */
export const ordinary: readonly ListingToPublish[] = Array.from({ length: 60 }, (_, index): ListingToPublish => {
  const key = `ordinary ${index}`;
  const organization = idOf('ordinary organization', index % 17);
  const locations = Array.from({ length: index % 3 }, (_, at): HsdsLocation => ({
    id: idOf(key, 'place', at), location_type: 'physical', name: `${words[at]} room ${index}`, latitude: 53.4 + (index % 10) * 0.02, longitude: -2.4 + (index % 7) * 0.04,
    addresses: [{ id: idOf(key, 'address', at), address_1: `${index} Low Road`, city: 'Testtown', state_province: '', postal_code: 'M2 5DB', country: 'GB', address_type: 'physical' }],
  }));
  const given = listing(key, {
    organization_id: organization, name: `${words[index % words.length]} group ${index}`, description: `For people who like ${words[(index + 1) % words.length]!.toLowerCase()}`,
    service_at_locations: locations.map(({ id }) => ({ id: idOf(key, 'at', id), location_id: id })), attributes: index % 5 === 0 ? attributes(key) : [],
    ...(index % 11 === 0 ? { service_areas: [{ id: idOf(key, 'area'), name: 'Elsewhere', extent_type: 'geojson', extent: square({ west: 0, south: 51, east: 1, north: 52 }) }] } : {}),
    ...(index % 13 === 0 ? { service_areas: [{ id: idOf(key, 'area'), name: 'Wherever you are' }] } : {}),
  }, { ours: { needTermIds: [needs[index % needs.length]!] }, locations, organization: { id: organization, name: `Testtown Together ${index % 17}` } });
  return { ...given, modifiedAt: new Date(Date.UTC(2026, index % 5, 1 + (index % 28), 12, 0, 0, index)) };
});

export const shown = [everything, online, bare, unicode, untidy, closing, ...ordinary];