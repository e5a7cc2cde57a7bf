import { z } from 'zod';

/**
 * The things of HSDS 3.1 and of its profile Open Referral UK 3.0, named as the standard names them. A text that is empty is left out.
 * Fields that neither knows are kept as they came, so that nothing is lost between an import and an export.
 */
const id = z.guid();
const text = z.string();
const number = z.number();

export const hsdsTaxonomyTerm = z.looseObject({
  id, code: text.optional(), name: text, description: text.optional(), parent_id: id.optional(), taxonomy: text.optional(), language: text.optional(),
  taxonomy_id: id.optional(), term_uri: text.optional(), term: text.optional(),
});
export type HsdsTaxonomyTerm = z.infer<typeof hsdsTaxonomyTerm>;

export const hsdsAttribute = z.looseObject({
  id, link_id: id.optional(), taxonomy_term_id: id.optional(), link_type: text.optional(), link_entity: text.optional(), value: text.optional(), label: text.optional(),
  taxonomy_term: hsdsTaxonomyTerm.optional(),
});
export type HsdsAttribute = z.infer<typeof hsdsAttribute>;
const attributes = z.array(hsdsAttribute).optional();

export const hsdsLanguage = z.looseObject({ id, name: text.optional(), code: text.optional(), note: text.optional(), attributes });
export type HsdsLanguage = z.infer<typeof hsdsLanguage>;

export const hsdsPhone = z.looseObject({
  id, number: text, extension: number.optional(), type: text.optional(), description: text.optional(), languages: z.array(hsdsLanguage).optional(), attributes,
});
export type HsdsPhone = z.infer<typeof hsdsPhone>;

export const hsdsContact = z.looseObject({
  id, name: text.optional(), title: text.optional(), department: text.optional(), email: text.optional(), phones: z.array(hsdsPhone).optional(), attributes,
});
export type HsdsContact = z.infer<typeof hsdsContact>;

/** One rule of recurrence (RFC 5545): days are `YYYY-MM-DD`, times `HH:MM` or `HH:MM:SS`, local to the United Kingdom unless `timezone` says otherwise. */
export const hsdsSchedule = z.looseObject({
  id, valid_from: text.optional(), valid_to: text.optional(), dtstart: text.optional(), timezone: number.optional(), until: text.optional(), count: number.optional(),
  wkst: text.optional(), freq: z.enum(['WEEKLY', 'MONTHLY']).optional(), interval: number.optional(), byday: text.optional(), byweekno: text.optional(),
  bymonthday: text.optional(), byyearday: text.optional(), description: text.optional(), opens_at: text.optional(), closes_at: text.optional(),
  schedule_link: text.optional(), attending_type: text.optional(), notes: text.optional(), attributes,
});
export type HsdsSchedule = z.infer<typeof hsdsSchedule>;

export const hsdsServiceArea = z.looseObject({
  id, name: text.optional(), description: text.optional(), extent: text.optional(), extent_type: text.optional(), uri: text.optional(), service_area: text.optional(), attributes,
});
export type HsdsServiceArea = z.infer<typeof hsdsServiceArea>;

export const hsdsCostOption = z.looseObject({
  id, valid_from: text.optional(), valid_to: text.optional(), option: text.optional(), currency: text.optional(),
  /** In pounds, as the standard has it; everywhere else in Linkwell money is in pence. */
  amount: number.optional(), amount_description: text.optional(), attributes,
});
export type HsdsCostOption = z.infer<typeof hsdsCostOption>;

export const hsdsFunding = z.looseObject({ id, source: text.optional(), attributes });
export type HsdsFunding = z.infer<typeof hsdsFunding>;

export const hsdsRequiredDocument = z.looseObject({ id, document: text.optional(), uri: text.optional(), attributes });
export type HsdsRequiredDocument = z.infer<typeof hsdsRequiredDocument>;

export const hsdsUrl = z.looseObject({ id, label: text.optional(), url: text, attributes });

export const hsdsAddress = z.looseObject({
  id, attention: text.optional(), address_1: text, address_2: text.optional(), city: text, region: text.optional(), state_province: text, postal_code: text, country: text,
  address_type: z.enum(['physical', 'postal', 'virtual']), attributes,
});
export type HsdsAddress = z.infer<typeof hsdsAddress>;

export const hsdsAccessibility = z.looseObject({
  id, description: text.optional(), details: text.optional(), url: text.optional(), accessibility: text.optional(), attributes,
});
export type HsdsAccessibility = z.infer<typeof hsdsAccessibility>;

export const hsdsOrganizationIdentifier = z.looseObject({
  id, identifier_scheme: text.optional(), identifier_type: text, identifier: text, attributes,
});
export type HsdsOrganizationIdentifier = z.infer<typeof hsdsOrganizationIdentifier>;
