import { refusal, type Refusal } from '@linkwell/kernel';
import { builtInMapping, builtInMappingNames } from '../import/built-in-mappings';
import { checkHeader, type ServiceMapping, type TextRule } from '../import/mapping';

/** What a column may hold, as the steward chooses it. */
export const csvFields = ['name', 'organisation', 'description', 'eligibility', 'address', 'postcode', 'email', 'phone', 'website', 'opening'] as const;
export type CsvField = (typeof csvFields)[number];

export const csvFieldLabels: Readonly<Record<CsvField, string>> = {
  name: 'Name of the service',
  organisation: 'Name of the organisation',
  description: 'What it does',
  eligibility: 'Who it is for, or how to be referred',
  address: 'Address',
  postcode: 'Postcode',
  email: 'E-mail address',
  phone: 'Phone number',
  website: 'Web address',
  opening: 'Opening times',
};

/** How publishers name such columns; the first that fits counts. */
const names: Readonly<Record<CsvField, RegExp>> = {
  name: /^(service[ _]?name|name|title|service)$/i,
  organisation: /^(organi[sz]ation([ _]?name)?|provider|charity)$/i,
  description: /^(description|summary|about|what.*)$/i,
  eligibility: /^(eligibility|referral([ _]method)?|who.*)$/i,
  address: /^(address|full[ _]?address|location)$/i,
  postcode: /^(post[ _]?code|postal[ _]?code)$/i,
  email: /^(e-?mail([ _]?address)?|contact([ _]?email)?)$/i,
  phone: /^(tele)?phone([ _]?number)?$|^tel$|^contact$/i,
  website: /^(web ?site|url|web([ _]?address)?|link)$/i,
  opening: /^(opening([ _]?(times|hours))?|hours|times|when)$/i,
};

/** A header's own guess: which column holds what. A column may answer two fields ("Contact" holds e-mail and phone). */
export function guessColumns(header: readonly string[]): Partial<Record<CsvField, string>> {
  const found = csvFields.flatMap((field) => {
    const column = header.find((name) => names[field].test(name.trim()));
    return column === undefined ? [] : [[field, column.trim()] as const];
  });
  return Object.fromEntries(found);
}

/** The mappings that come with Linkwell and read every column they name in this header. */
export const fittingMappings = (header: readonly string[]): readonly ServiceMapping[] =>
  builtInMappingNames.flatMap((name) => {
    const mapping = builtInMapping(name);
    return mapping.ok && checkHeader(mapping.value, header).ok ? [mapping.value] : [];
  });

export interface ChosenMapping {
  /** What the list is called; its slug names the source, so that a later file of the same list brings this one up to date. */
  readonly title: string;
  readonly attribution: string;
  readonly columns: Readonly<Partial<Record<CsvField, string>>>;
  readonly needTermIds: readonly string[];
  readonly way: ServiceMapping['way']['otherwise'];
  readonly channels: ServiceMapping['channels'];
}

/** What a steward must still choose; the field is the form's. */
export function lacking({ title, attribution, columns, needTermIds }: ChosenMapping): Refusal<'BAD_MAPPING'> | undefined {
  const lack = (field: string, words: string) => refusal('BAD_MAPPING', words, field);
  if (columns.name === undefined) return lack('columns.name', 'Choose the column that holds the name of the service');
  if (columns.postcode === undefined) return lack('columns.postcode', 'Choose the column that holds the postcode');
  if (title.trim() === '') return lack('title', 'Say what the list is called');
  if (attribution.trim() === '') return lack('attribution', 'Say who published the list, and on what terms');
  if (needTermIds.length === 0) return lack('needTermIds', 'Choose at least one need that every service of the list helps with');
  return undefined;
}

/**
 * A steward's choices as a mapping. A row is told from others by name, address and postcode together (name and postcode where there is no address): never by its name alone.
 */
export function mappingOf({ title, attribution, columns, needTermIds, way, channels }: ChosenMapping): unknown {
  const { name, organisation, description, eligibility, address, postcode, email, phone, website, opening } = columns;
  const text = (column: string | undefined, more: object = {}) => (column === undefined ? undefined : { column, ...more });
  const venue = address === undefined ? undefined : { column: address, firstPartBefore: ',', notANumber: true };
  const mapping = {
    name: sourceNameOf(title),
    title,
    attribution,
    identity: [name, address, postcode].filter((column) => column !== undefined),
    blank: ['NA', 'N/A', 'none', 'not known', '-'],
    names: { service: text(name), organisation: text(organisation ?? name), ...(venue ? { venue } : {}) },
    description: text(description),
    eligibility: text(eligibility),
    postcode,
    address: address === undefined ? undefined : { column: address, dividedBy: ',' },
    email: text(email, { find: 'email' }),
    phone: text(phone, { find: 'phone' }),
    website: text(website, { find: 'web' }),
    opening: text(opening),
    status: { otherwise: 'active' },
    way: { otherwise: way },
    channels,
    needs: { always: needTermIds },
  };
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined));
}

/** The choices from which `mappingOf` made a mapping, to be changed; what a richer mapping says beyond them is not in them. */
export function choicesOf({ title, attribution, names, description, eligibility, address, postcode, email, phone, website, opening, needs, way, channels }: ServiceMapping): ChosenMapping {
  const columnOf = (rule: TextRule | undefined) => (rule && 'column' in rule ? rule.column : undefined);
  const columns: Record<CsvField, string | undefined> = {
    name: columnOf(names.service),
    organisation: columnOf(names.organisation) === columnOf(names.service) ? undefined : columnOf(names.organisation),
    description: columnOf(description), eligibility: columnOf(eligibility), address: address?.column, postcode, email: columnOf(email), phone: columnOf(phone),
    website: columnOf(website), opening: columnOf(opening),
  };
  const known = csvFields.flatMap((field) => (columns[field] === undefined ? [] : [[field, columns[field]] as const]));
  return { title, attribution, columns: Object.fromEntries(known), needTermIds: needs.always, way: way.otherwise, channels };
}

export const sourceNameOf = (title: string): string =>
  title.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '') || 'list';
