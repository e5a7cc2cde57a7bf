import { z } from 'zod';
import {
  hsdsAccessibility, hsdsAddress, hsdsAttribute, hsdsContact, hsdsCostOption, hsdsFunding, hsdsLanguage, hsdsOrganizationIdentifier, hsdsPhone,
  hsdsRequiredDocument, hsdsSchedule, hsdsServiceArea, hsdsUrl,
} from './parts';

/**
 * The three things that have a life of their own. Each is kept as one document; where one mentions another it holds only its id
 * (`organization_id`, `location_id`), and a feed puts them together again.
 */
const id = z.guid();
const text = z.string();
const list = <T extends z.ZodType>(of: T) => z.array(of).optional();

export const hsdsOrganization = z.looseObject({
  id, name: text.min(1), alternate_name: text.optional(), description: text, email: text.optional(), website: text.optional(), additional_websites: list(hsdsUrl),
  tax_status: text.optional(), tax_id: text.optional(), year_incorporated: z.number().optional(), legal_status: text.optional(), logo: text.optional(), uri: text.optional(),
  parent_organization_id: id.optional(), funding: list(hsdsFunding), contacts: list(hsdsContact), phones: list(hsdsPhone),
  organization_identifiers: list(hsdsOrganizationIdentifier), attributes: list(hsdsAttribute),
});
export type HsdsOrganization = z.infer<typeof hsdsOrganization>;

export const hsdsLocation = z.looseObject({
  id, location_type: z.enum(['physical', 'postal', 'virtual']), url: text.optional(), name: text.optional(), alternate_name: text.optional(), description: text.optional(),
  transportation: text.optional(), latitude: z.number().optional(), longitude: z.number().optional(), external_identifier: text.optional(),
  external_identifier_type: text.optional(), languages: list(hsdsLanguage), addresses: list(hsdsAddress), contacts: list(hsdsContact), accessibility: list(hsdsAccessibility),
  phones: list(hsdsPhone), schedules: list(hsdsSchedule), attributes: list(hsdsAttribute),
});
export type HsdsLocation = z.infer<typeof hsdsLocation>;

/** A place where the service is given; what differs there (times, a number) is said here and not on the service. */
export const hsdsServiceAtLocation = z.looseObject({
  id, location_id: id, description: text.optional(), service_areas: list(hsdsServiceArea), contacts: list(hsdsContact), phones: list(hsdsPhone),
  schedules: list(hsdsSchedule), attributes: list(hsdsAttribute),
});
export type HsdsServiceAtLocation = z.infer<typeof hsdsServiceAtLocation>;

export const hsdsServiceStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

export const hsdsService = z.looseObject({
  id, organization_id: id, name: text.min(1), alternate_name: text.optional(), description: text.optional(), url: text.optional(), additional_urls: list(hsdsUrl),
  email: text.optional(), status: z.enum(hsdsServiceStatuses), interpretation_services: text.optional(), application_process: text.optional(),
  fees: text.optional(), fees_description: text.optional(), accreditations: text.optional(), eligibility_description: text.optional(), minimum_age: z.number().optional(),
  maximum_age: z.number().optional(), assured_date: text.optional(), assurer_email: text.optional(), licenses: text.optional(), alert: text.optional(),
  last_modified: text.optional(), phones: list(hsdsPhone), schedules: list(hsdsSchedule), service_areas: list(hsdsServiceArea),
  service_at_locations: list(hsdsServiceAtLocation), languages: list(hsdsLanguage), funding: list(hsdsFunding), cost_options: list(hsdsCostOption),
  required_documents: list(hsdsRequiredDocument), contacts: list(hsdsContact), attributes: list(hsdsAttribute),
});
export type HsdsService = z.infer<typeof hsdsService>;
