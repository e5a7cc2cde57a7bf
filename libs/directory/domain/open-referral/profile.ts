/**
 * What a payload may hold by Open Referral UK 3.0, where our documents allow more: fields that must be there, and fields whose value has a format.
 * Names are the standard's; a thing that is not named here is held to `anything`.
 */
interface Kind {
  readonly required?: readonly string[];
  readonly uris?: readonly string[];
  readonly emails?: readonly string[];
  readonly ids?: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  service: { uris: ['url'], emails: ['email', 'assurer_email'] },
  organization: { required: ['description'], uris: ['website', 'uri'], emails: ['email'], ids: ['parent_organization_id'] },
  taxonomy: { required: ['description'], uris: ['uri'] },
  taxonomy_term: { required: ['description'], uris: ['term_uri'], ids: ['parent_id', 'taxonomy_id'] },
  attributes: { ids: ['link_id', 'taxonomy_term_id'] },
  schedules: { uris: ['schedule_link'] },
  addresses: { required: ['address_1', 'city', 'state_province', 'postal_code', 'country'] },
  accessibility: { uris: ['url'] },
  organization_identifiers: { required: ['identifier_type', 'identifier'] },
};
const anything: Kind = {};
const sameKind: Readonly<Record<string, string>> = { services: 'service', taxonomies: 'taxonomy', taxonomy_terms: 'taxonomy_term' };

export type PayloadKind = 'service' | 'service_at_location' | 'organization' | 'taxonomy' | 'taxonomy_term';
type Json = Readonly<Record<string, unknown>>;

/** A document as the feed says it: nothing null or empty but what the standard requires, and no value that breaks its field's format. */
export const asProfile = (kind: PayloadKind, document: Json): Json => record(kind, document);

function record(name: string, fields: Json): Json {
  const { required = [], uris = [], emails = [], ids = [] } = kinds[sameKind[name] ?? name] ?? anything;
  const said = Object.entries(fields).flatMap(([field, value]): [string, unknown][] => {
    const kept = uris.includes(field) ? uri(value) : emails.includes(field) ? matching(emailShape, value) : ids.includes(field) ? matching(idShape, value) : plain(field, value);
    return kept === undefined ? [] : [[field, kept]];
  });
  return { ...Object.fromEntries(said), ...Object.fromEntries(required.filter((field) => !said.some(([name]) => name === field)).map((field) => [field, ''])) };
}

function plain(name: string, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const kept = value.map((each) => plain(name, each)).filter((each) => each !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value !== 'object') return value;
  const kept = record(name, value as Json);
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** RFC 3986 without addresses in brackets; RFC 5321 without quoted local parts; RFC 9562. */
const uriShape =
  /^[a-z][a-z0-9+.-]*:(?:\/\/(?:(?:[a-z0-9._~!$&'()*+,;=:-]|%[0-9a-f]{2})*@)?(?:[a-z0-9._~!$&'()*+,;=-]|%[0-9a-f]{2})+(?::\d*)?(?:\/(?:[a-z0-9._~!$&'()*+,;=:@-]|%[0-9a-f]{2})*)*|(?:[a-z0-9._~!$&'()*+,;=:@-]|%[0-9a-f]{2})+)(?:\?(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$/i;
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const emailShape = new RegExp(`^[a-z0-9!#$%&'*+/=?^_\`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_\`{|}~-]+)*@(?:${label}\\.)+${label}$`, 'i');
const idShape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const matching = (shape: RegExp, value: unknown): string | undefined => (typeof value === 'string' && shape.test(value) ? value : undefined);

/** Addresses that run or hold something instead of naming it. */
const unsafe = /^(?:javascript|vbscript|data|blob|file):/i;

/** Letters that an address may not hold are escaped as a browser would; what is no address even then is left out, and so is one that would run. */
function uri(value: unknown): string | undefined {
  if (typeof value === 'string' && unsafe.test(value.trim())) return undefined;
  const asIs = matching(uriShape, value);
  if (asIs !== undefined || typeof value !== 'string' || !/^https?:\/\//i.test(value)) return asIs;
  return URL.canParse(value) ? matching(uriShape, new URL(value).href) : undefined;
}
