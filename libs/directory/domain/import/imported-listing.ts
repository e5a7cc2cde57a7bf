import type { Postcode } from '@linkwell/geography-domain';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import type { AccessRoute } from '../access-route';
import type { ServiceStatus } from '../listing-life';
import type { ClosedOnBankHolidays } from '../listing/our-fields';
import type { ScheduleToKeep } from '../times/opening-schedules';

/** A listing as one row of a file gave it, before it has an id or a place on the map. */
export interface ImportedListing {
  /** The mapping's name. */
  readonly source: string;
  /** The row's identity within its source: the same row in a later file has the same one. */
  readonly sourceId: string;
  readonly line: number;
  readonly serviceName: string;
  readonly organisationName: string;
  readonly venue: string | null;
  readonly description: string | null;
  /** How the provider words who may come or how to be referred. */
  readonly eligibility: string | null;
  readonly addressLines: readonly string[];
  readonly postcode: Postcode;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  /** The times in the source's own words. */
  readonly openingText: string | null;
  /** The same understood, or empty when any part of the words was not. */
  readonly schedules: readonly ScheduleToKeep[];
  readonly closedOnBankHolidays: ClosedOnBankHolidays;
  readonly status: ServiceStatus;
  readonly access: AccessRoute;
  readonly needTermIds: readonly NeedTermId[];
}

/** Longest texts that a listing holds, in characters. */
export const longest = { name: 200, venue: 200, description: 4_000, eligibility: 2_000, opening: 2_000, addressLine: 200, contact: 320, website: 500 } as const;
