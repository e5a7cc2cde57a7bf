import { hsdsServiceStatuses } from '../hsds';
import type { Format } from './formats';

/**
 * The things of HSDS 3.0, 3.1 and Open Referral UK 3.0, field by field. Fields that are not named here are kept as they came.
 * `must`: without it there is no record. `otherwise`: required by the standard too, but the record is of use without it; this stands in its place.
 */
interface Needed {
  readonly must?: true;
  readonly otherwise?: string;
}
export type FieldRule =
  | ({ readonly type: 'text' | 'line'; readonly atMost: number } & Needed)
  | ({ readonly type: 'number'; readonly from?: number; readonly to?: number } & Needed)
  | ({ readonly type: 'format'; readonly format: Format } & Needed)
  | ({ readonly type: 'choice'; readonly of: readonly string[] } & Needed)
  | { readonly type: 'parts' | 'part' | 'records' | 'record'; readonly of: ThingName };

const longest = { name: 500, contact: 320, line: 2_000, text: 50_000, shape: 1_000_000 } as const;

const id = { type: 'format', format: 'uuid', must: true } as const;
const reference = { type: 'format', format: 'uuid' } as const;
const name = { type: 'line', atMost: longest.name } as const;
const line = { type: 'line', atMost: longest.line } as const;
const text = { type: 'text', atMost: longest.text } as const;
const number = { type: 'number' } as const;
const age = { type: 'number', from: 0, to: 130 } as const;
const uri = { type: 'format', format: 'uri' } as const;
const email = { type: 'format', format: 'email' } as const;
const date = { type: 'format', format: 'date' } as const;
const moment = { type: 'format', format: 'moment' } as const;
const clock = { type: 'format', format: 'clock' } as const;
const said = { ...text, otherwise: '' } as const;
const addressLine = { ...line, otherwise: '' } as const;
const placeTypes = ['physical', 'postal', 'virtual'] as const;
const parts = (of: ThingName) => ({ type: 'parts', of }) as const;
const attributes = parts('attribute');

const things = {
  organization: {
    id, name: { ...name, must: true }, alternate_name: name, description: said, email, website: uri, additional_websites: parts('url'), tax_status: line, tax_id: line,
    year_incorporated: number, legal_status: line, logo: line, uri, parent_organization_id: reference, funding: parts('funding'), contacts: parts('contact'),
    phones: parts('phone'), organization_identifiers: parts('organization_identifier'), attributes,
  },
  service: {
    id, organization_id: reference, organization: { type: 'record', of: 'organization' }, name: { ...name, must: true }, alternate_name: name, description: text, url: uri,
    additional_urls: parts('url'), email, status: { type: 'choice', of: hsdsServiceStatuses, must: true }, interpretation_services: text, application_process: text,
    fees: text, fees_description: text, accreditations: text, eligibility_description: text, minimum_age: age, maximum_age: age, assured_date: date,
    assurer_email: email, licenses: text, alert: text, last_modified: moment, phones: parts('phone'), schedules: parts('schedule'), service_areas: parts('service_area'),
    service_at_locations: { type: 'records', of: 'service_at_location' }, languages: parts('language'), funding: parts('funding'), cost_options: parts('cost_option'),
    required_documents: parts('required_document'), contacts: parts('contact'), attributes,
  },
  service_at_location: {
    id, service_id: reference, location_id: reference, location: { type: 'record', of: 'location' }, description: text, service_areas: parts('service_area'),
    contacts: parts('contact'), phones: parts('phone'), schedules: parts('schedule'), attributes,
  },
  location: {
    id, location_type: { type: 'choice', of: placeTypes, must: true }, url: uri, name, alternate_name: name, description: text, transportation: text,
    latitude: { type: 'number', from: -90, to: 90 }, longitude: { type: 'number', from: -180, to: 180 }, external_identifier: line, external_identifier_type: line,
    languages: parts('language'), addresses: parts('address'), contacts: parts('contact'), accessibility: parts('accessibility'), phones: parts('phone'),
    schedules: parts('schedule'), attributes,
  },
  taxonomy: { id, name: { ...name, must: true }, description: text, uri, version: line },
  taxonomy_term: {
    id, code: line, name: { ...name, must: true }, description: text, parent_id: reference, taxonomy: line, language: line, taxonomy_id: reference, term_uri: uri, term: line,
  },
  attribute: {
    id, link_id: reference, taxonomy_term_id: reference, link_type: line, link_entity: line, value: text, label: line, taxonomy_term: { type: 'part', of: 'taxonomy_term' },
  },
  language: { id, name: { type: 'line', atMost: 200 }, code: line, note: text, attributes },
  phone: {
    id, number: { type: 'line', atMost: longest.contact, must: true }, extension: number, type: line, description: text, languages: parts('language'), attributes,
  },
  contact: { id, name, title: line, department: line, email, phones: parts('phone'), attributes },
  schedule: {
    id, valid_from: date, valid_to: date, dtstart: date, timezone: number, until: date, count: number, wkst: line, freq: { type: 'choice', of: ['WEEKLY', 'MONTHLY'] },
    interval: number, byday: line, byweekno: line, bymonthday: line, byyearday: line, description: text, opens_at: clock, closes_at: clock, schedule_link: uri,
    attending_type: line, notes: text, attributes,
  },
  service_area: { id, name: line, description: text, extent: { type: 'text', atMost: longest.shape }, extent_type: line, uri: line, service_area: text, attributes },
  cost_option: {
    id, valid_from: date, valid_to: date, option: line, currency: line, amount: { type: 'number', from: 0, to: 20_000_000 }, amount_description: text, attributes,
  },
  funding: { id, source: text, attributes },
  required_document: { id, document: text, uri, attributes },
  url: { id, label: line, url: { ...uri, must: true }, attributes },
  address: {
    id, attention: line, address_1: addressLine, address_2: line, city: addressLine, region: line, state_province: addressLine, postal_code: addressLine,
    country: addressLine, address_type: { type: 'choice', of: placeTypes, otherwise: 'physical' }, attributes,
  },
  accessibility: { id, description: text, details: text, url: uri, accessibility: text, attributes },
  organization_identifier: {
    id, identifier_scheme: line, identifier_type: { ...line, otherwise: '' }, identifier: { ...line, must: true }, attributes,
  },
} as const satisfies Record<string, Readonly<Record<string, FieldRule>>>;

export type ThingName =
  | 'organization' | 'service' | 'service_at_location' | 'location' | 'taxonomy' | 'taxonomy_term' | 'attribute' | 'language' | 'phone' | 'contact' | 'schedule'
  | 'service_area' | 'cost_option' | 'funding' | 'required_document' | 'url' | 'address' | 'accessibility' | 'organization_identifier';

export const fieldsOf: Readonly<Record<ThingName, Readonly<Record<string, FieldRule>>>> = things;

/** Both standards require a description of these; one that is missing is pointed out. */
export const describedThings: ReadonlySet<ThingName> = new Set(['taxonomy', 'taxonomy_term']);
