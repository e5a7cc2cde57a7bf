import type { NeedPriority } from '@linkwell/casework-domain';
import type { AccessFeature, AccessRoute, Capacity, ListingState, OpeningTime, PartOfDay, ServiceStatus, Weekday } from '@linkwell/directory-domain';
import type { CalendarDate, ServiceId } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';

export interface NeedAsked {
  readonly termId: NeedTermId;
  /** 1 matters most. */
  readonly priority: NeedPriority;
}

export interface TimeWanted {
  /** Absent: any day. */
  readonly weekday?: Weekday | undefined;
  /** Absent: any time of that day. */
  readonly part?: PartOfDay | undefined;
}

/** What is asked for one person. Where they are is already in each candidate's distance. Whatever is absent is no condition. */
export interface MatchQuestion {
  /** Empty: every kind of service, by the rest alone. */
  readonly needs: readonly NeedAsked[];
  /** Whole years. */
  readonly age?: number;
  readonly maxDistanceMetres?: number;
  /** Full services are left out unless this is set. */
  readonly includeFull?: boolean;
  /** How the person would come: by themselves or sent by a professional. */
  readonly comesBy?: 'self' | 'professional';
  /** Languages the person speaks, in English words ("Urdu"). */
  readonly languages?: readonly string[];
  readonly times?: readonly TimeWanted[];
  /** All of these are hoped for. */
  readonly access?: readonly AccessFeature[];
  readonly freeOnly?: boolean;
}

export type AgeLimits =
  | { readonly known: false }
  /** Whole years, both included; `null` is no limit. */
  | { readonly known: true; readonly from: number | null; readonly to: number | null };

/** A service as the search read model gives it. */
export interface MatchCandidate {
  readonly id: ServiceId;
  readonly name: string;
  /** Metres in a straight line; `null` when nobody need go anywhere (online, by phone, home visit). */
  readonly distanceMetres: number | null;
  /** Whether the distance is from the middle of a sector or district rather than from a postcode. */
  readonly approximate?: boolean;
  readonly needTermIds: readonly NeedTermId[];
  readonly ages: AgeLimits;
  readonly catchment: 'inside' | 'outside' | 'unknown';
  /** Whom it serves, as the provider says it. */
  readonly catchmentWords?: string;
  readonly capacity: Capacity;
  readonly confirmedOn: CalendarDate | null;
  readonly access: AccessRoute;
  readonly status: ServiceStatus;
  readonly listingState: ListingState;
  /** Empty: not known. */
  readonly openingTimes: readonly OpeningTime[];
  /** In English words; empty: not known. */
  readonly languages: readonly string[];
  readonly expectedWaitWeeks: number | null;
  /** What is promised of access to its place; empty: not known. */
  readonly accessFeatures?: readonly AccessFeature[];
  /** `null`: nobody said. */
  readonly cost?: 'free' | 'paid' | null;
  /** How it has answered what was sent to it; `null`: nothing to say yet. */
  readonly trackRecord?: ServiceTrackRecord | null;
  /** Whether people's details may be sent to it (`mayReceiveReferrals`); if not, it can be signposted only. */
  readonly takesReferrals: boolean;
}

/** How a service has answered referrals, beside others of its category. */
export interface ServiceTrackRecord {
  /** -1 to 1: its share answered in time and attended, shrunk towards its category's mean, less that mean. */
  readonly lift: number;
  /** Working days in which it usually answers; `null` where too few answers tell. */
  readonly usualAnswerDays: number | null;
}
