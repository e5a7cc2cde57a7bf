import type { EpisodeCloseReason, NeedMetAnswerValue, NeedMetReporter, NeedPriority, NeedUrgency } from '@linkwell/casework-domain';
import type { CalendarDate } from '@linkwell/kernel';
import type { CompletionStatus } from '@linkwell/outcomes-domain';
import type { DemoTeam } from '../accounts/places-of-work';
import type { DemoUser } from '../accounts/accounts';
import type { DemoService } from '../directory/directory';
import type { DemoPostcode } from '../district/district';
import type { Ending } from './referral-life';

/** Everything that is there before the people are. */
export interface Setting {
  readonly seed: number;
  readonly today: CalendarDate;
  readonly postcodes: readonly DemoPostcode[];
  readonly services: readonly DemoService[];
  readonly teams: readonly DemoTeam[];
  readonly users: readonly DemoUser[];
}

/** What becomes of one need. */
export interface NeedPlan {
  readonly termId: string;
  readonly priority: NeedPriority;
  readonly urgency: NeedUrgency;
  readonly confidential: boolean;
  /** Referrals one after another, each to another service. */
  readonly referrals: readonly Ending[];
  /** The person would not have their details shared with the first service that was named. */
  readonly refusedToShare: boolean;
  readonly answer: { readonly reporter: NeedMetReporter; readonly answer: NeedMetAnswerValue } | null;
}

/** A story in outline; days and words are filled in by `makePerson`. */
export interface PersonPlan {
  /** Counts through all people, and gives the name. */
  readonly number: number;
  readonly team: DemoTeam;
  readonly offeredOn: CalendarDate;
  readonly age: number;
  readonly offer: 'waiting' | 'accepted' | 'declined' | 'not_reached';
  readonly needs: readonly NeedPlan[];
  readonly ending: EpisodeCloseReason | null;
  readonly baseline: CompletionStatus | null;
  readonly endOfSupport: CompletionStatus | null;
  readonly postcodeKnown: boolean;
  /** Notes are written for current people; of those long gone only that there was a contact. */
  readonly withNotes: boolean;
}
