import type { HsdsLocation, HsdsOrganization, HsdsService } from '../hsds';
import type { OurServiceFields } from './our-fields';

/** One service's listing, whole: what an editor changes, a steward reviews and a revision keeps. */
export interface ServiceListing {
  readonly service: HsdsService;
  readonly ours: OurServiceFields;
  /** The places that `service.service_at_locations` names. */
  readonly locations: readonly HsdsLocation[];
}

export interface OrganisationListing {
  readonly organization: HsdsOrganization;
}
