import { z } from 'zod';
import {
  hsdsAccessibility, hsdsAddress, hsdsAttribute, hsdsContact, hsdsCostOption, hsdsFunding, hsdsLanguage, hsdsLocation, hsdsOrganization, hsdsOrganizationIdentifier, hsdsPhone, hsdsRequiredDocument,
  hsdsSchedule, hsdsService, hsdsServiceArea, hsdsServiceAtLocation, hsdsTaxonomyTerm, hsdsUrl,
} from '../hsds';

/** What the feed's payloads are, by the names of HSDS: its records put together again. Every list of a short form is left out, so it keeps to the same. */
const address = z.url().optional();
const email = z.email({ pattern: z.regexes.html5Email }).optional();
const organization = hsdsOrganization.extend({ website: address, uri: address, email });
const feedServiceAtLocation = hsdsServiceAtLocation.extend({ service_id: z.uuid(), location: hsdsLocation });

export const feedService = hsdsService.extend({
  url: address, email, assurer_email: email, organization: organization.optional(), service_at_locations: z.array(feedServiceAtLocation).optional(), assured_date: z.iso.date().optional(), last_modified: z.iso.datetime(),
});
export const feedServiceAtLeast = z.strictObject({ id: z.uuid(), modified_date: z.iso.datetime() });
export const feedServiceAtPlace = feedServiceAtLocation.extend({ service: feedService });
export const feedOrganization = organization.extend({ services: z.array(feedService).optional() });
export const feedTaxonomyTerm = hsdsTaxonomyTerm.extend({ description: z.string() });
export const feedTaxonomy = z.looseObject({
  id: z.guid(), name: z.string(), description: z.string(), uri: z.string().optional(), version: z.string().optional(), taxonomy_terms: z.array(feedTaxonomyTerm).optional(),
});
export const feedAbout = z.strictObject({ version: z.literal('HSDS-UK-3.0'), profile: z.url(), openapi_url: z.url() });
export const feedError = z.strictObject({ error: z.strictObject({ status: z.int(), parameter: z.string().optional(), message: z.string() }) });
const count = z.int().min(0);
export const feedEnvelope = z.strictObject({
  total_items: count, total_pages: count, page_number: z.int().min(1), size: count, first_page: z.boolean(), last_page: z.boolean(), empty: z.boolean(), contents: z.array(z.unknown()),
});

export const feedPayloads = {
  About: feedAbout, Service: feedService, ServiceAtLeast: feedServiceAtLeast, ServiceAtLocation: feedServiceAtPlace, Organization: feedOrganization, Taxonomy: feedTaxonomy,
  TaxonomyTerm: feedTaxonomyTerm, Error: feedError,
} as const;
export type FeedPayload = keyof typeof feedPayloads;

/** The parts that payloads are made of, each named once in the OpenAPI document. */
export const feedParts = {
  Accessibility: hsdsAccessibility, Address: hsdsAddress, Attribute: hsdsAttribute, Contact: hsdsContact, CostOption: hsdsCostOption, Funding: hsdsFunding, Language: hsdsLanguage, Location: hsdsLocation,
  OrganizationIdentifier: hsdsOrganizationIdentifier, Phone: hsdsPhone, RequiredDocument: hsdsRequiredDocument, Schedule: hsdsSchedule, ServiceArea: hsdsServiceArea, Term: hsdsTaxonomyTerm, Url: hsdsUrl,
} as const;
