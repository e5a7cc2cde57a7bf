import { CloseConcern } from './close-concern';
import { ConcernTrail } from './concern-trail';
import { SafetyFlags } from './flags';
import { FlagsResolver } from './flags.resolver';
import { ListReview } from './list-review';
import { RaiseConcern } from './raise-concern';
import { RecordDisclosure } from './record-disclosure';
import { ReviewDisclosure } from './review-disclosure';
import { SafeguardingTimeline } from './safeguarding-timeline';
import { SafeguardingResolver } from './safeguarding.resolver';
import { ShowSafeguarding } from './show-safeguarding';
import { SupportEnded } from './support-ended';
import { TakeStep } from './take-step';

/** Concerns, disclosures without agreement, and flags. */
export const safeguarding = [
  CloseConcern, ConcernTrail, FlagsResolver, ListReview, RaiseConcern, RecordDisclosure, ReviewDisclosure, SafeguardingResolver, SafeguardingTimeline, SafetyFlags, ShowSafeguarding, SupportEnded, TakeStep,
];
