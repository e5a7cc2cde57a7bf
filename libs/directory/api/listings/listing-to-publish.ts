import type { AssuranceRecord, Capacity, HsdsLocation, HsdsOrganization, HsdsService, ListingState, OurServiceFields } from '@linkwell/directory-domain';
import type { CalendarDate } from '@linkwell/kernel';

/** Where a place is on the map, in metres (EPSG:27700), and what the point stands for. */
export interface Placement {
  readonly easting: number;
  readonly northing: number;
  readonly precision: 'exact' | 'postcode' | 'sector' | 'district';
}

export interface LocationToPublish {
  readonly record: HsdsLocation;
  /** `null`: wherever the record's own latitude and longitude are; unknown when it has none. */
  readonly placement: Placement | null;
  readonly source: SourceOfRecord | null;
}

/** Who said it, and which of theirs it is. */
export interface SourceOfRecord {
  readonly id: string;
  readonly rowId: string;
}

/** One service's documents, ready to be published. The caller has checked them and chosen the ids; texts are plain. */
export interface ListingToPublish {
  readonly organization: { readonly record: HsdsOrganization; readonly source: SourceOfRecord | null };
  /** `assured_date` and `last_modified` stand in columns of their own, and not in the record. */
  readonly service: HsdsService;
  readonly ours: OurServiceFields;
  readonly locations: readonly LocationToPublish[];
  readonly state: ListingState;
  readonly source: (SourceOfRecord & { readonly fingerprint: Buffer | null }) | null;
  /** When its source changed it last; now, when it does not say. */
  readonly modifiedAt: Date | null;
  /** What its source says of the last confirmation; a listing that is there keeps its own unless its words change. */
  readonly confirmedOn: CalendarDate | null;
  /** For a listing that is not there yet. */
  readonly atFirst: {
    readonly capacity: Capacity;
    readonly usualWaitDays: number | null;
    readonly assurance: readonly AssuranceRecord[];
  };
}

export type CauseOfRevision = 'import' | 'editor' | 'steward' | 'restore' | 'merge' | 'demonstration' | 'first';
