import type { DraftIntent, DraftState, ListingKind, ListingState } from '@linkwell/directory-domain';
import { connectionOf, DateTime } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CauseOfRevision } from '../../listings/listing-to-publish';
import { DraftIntentEnum, DraftStateEnum, ListingDifference, ListingKindEnum, ListingLifeEnum } from './listing.types';

const causes: readonly CauseOfRevision[] = ['import', 'editor', 'steward', 'restore', 'merge', 'demonstration', 'first'];
const CauseEnum = Object.fromEntries(causes.map((cause) => [cause, cause])) as { [C in CauseOfRevision]: C };
registerEnumType(CauseEnum, { name: 'ListingRevisionCause' });

@ObjectType('ListingRevision')
export class ListingRevision {
  @Field(() => Int)
  number: number;

  @Field(() => DateTime)
  madeAt: Date;

  @Field(() => CauseEnum)
  cause: CauseOfRevision;

  @Field(() => DraftIntentEnum, { nullable: true })
  intent: DraftIntent | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Nobody for what an import or the installation did.' })
  madeBy: string | null;

  @Field(() => String, { nullable: true })
  approvedBy: string | null;

  @Field(() => [ListingDifference])
  differences: readonly ListingDifference[];
}

@ObjectType('ListingHistory')
export class ListingHistory extends connectionOf('ListingRevision', ListingRevision) {
  @Field(() => String)
  name: string;

  @Field(() => ListingLifeEnum, { nullable: true })
  life: ListingState | null;

  @Field(() => Boolean, { description: 'Whether a change is under way: then nothing can be restored.' })
  hasOpenDraft: boolean;

  @Field(() => Boolean)
  publishesAtOnce: boolean;

  @Field(() => String)
  seen: string;
}

@ObjectType('ListingInHand', { description: 'A change that is open, or was decided lately.' })
export class ListingInHand {
  @Field(() => ID)
  id: string;

  @Field(() => ListingKindEnum)
  kind: ListingKind;

  @Field(() => ID)
  subjectId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => Boolean)
  isNew: boolean;

  @Field(() => DraftStateEnum)
  state: DraftState;

  @Field(() => DraftIntentEnum)
  intent: DraftIntent;

  @Field(() => DateTime)
  updatedAt: Date;

  @Field(() => DateTime, { nullable: true })
  submittedAt: Date | null;

  @Field(() => String, { nullable: true })
  submittedBy: string | null;
}

@ObjectType('ListingsInHand')
export class ListingsInHand extends connectionOf('ListingInHand', ListingInHand) {}
