import type { AccessRoute, AssuranceRecord, Capacity, ClosedOnBankHolidays, ListingState, ScheduleToKeep, ServiceStatus } from '@linkwell/directory-domain';
import type { CalendarDate, OrganisationId, ServiceId } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';

/** A listing with everything that the directory holds of it, ready to be written. The caller chooses the ids. */
export interface ListingToWrite {
  readonly id: ServiceId;
  readonly organisation: OrganisationToWrite;
  readonly name: string;
  /** Plain text, as are all texts here. */
  readonly description: string | null;
  readonly status: ServiceStatus;
  readonly state: ListingState;
  readonly access: AccessRoute;
  /** Who it is for, in the provider's words. */
  readonly eligibility: string | null;
  /** `null`: nobody said. Whole years, both included; a `null` limit is none. */
  readonly ages: { readonly from: number | null; readonly to: number | null } | null;
  readonly capacity: Capacity;
  readonly usualWaitDays: number | null;
  /** Working days in which it should answer a referral. */
  readonly responseTargetDays: number;
  readonly lastConfirmedOn: CalendarDate | null;
  readonly email: string | null;
  readonly phones: readonly string[];
  /** `http` or `https` only. */
  readonly website: string | null;
  readonly needTermIds: readonly NeedTermId[];
  /** In English words: "Urdu". */
  readonly languages: readonly string[];
  readonly costs: readonly CostToWrite[];
  readonly dbsApplies: boolean;
  readonly assurance: readonly AssuranceRecord[];
  /** Empty for a service without a place; its times are then in `opening`. */
  readonly places: readonly PlaceToWrite[];
  readonly opening: OpeningToWrite | null;
  readonly source: SourceOfListing | null;
}

export interface OrganisationToWrite {
  readonly id: OrganisationId;
  readonly name: string;
  readonly description: string | null;
  readonly email: string | null;
  readonly website: string | null;
}

export interface PlaceToWrite {
  readonly name: string | null;
  readonly addressLines: readonly string[];
  readonly postcode: string | null;
  /** EPSG:27700, metres. */
  readonly easting: number;
  readonly northing: number;
  /** What the coordinates stand for: only `postcode` is exact. */
  readonly precision: 'postcode' | 'sector' | 'district';
  readonly opening: OpeningToWrite | null;
}

export interface OpeningToWrite {
  /** The provider's own words. */
  readonly words: string | null;
  /** The same as rules; empty where the words were not understood for certain. */
  readonly schedules: readonly ScheduleToKeep[];
  readonly closedOnBankHolidays: ClosedOnBankHolidays;
}

export interface CostToWrite {
  /** Pence; 0 is free, `null` is not known. */
  readonly amountPence: number | null;
  readonly words: string | null;
}

export interface SourceOfListing {
  readonly id: string;
  /** The row's identity within its source. */
  readonly rowId: string;
  /** Changes when what the source says changes. */
  readonly fingerprint: Buffer;
}
