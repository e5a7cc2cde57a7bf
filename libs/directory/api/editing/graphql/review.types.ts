import type { ListingKind, ListingState } from '@linkwell/directory-domain';
import { connectionOf } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ListingDifference, ListingDraftType, ListingFieldInWords, ListingKindEnum, ListingLifeEnum } from './listing.types';
import { ListingInHand } from './listing-lists.types';

export const reviewTrays = ['waiting', 'new', 'changes', 'ending', 'decided'] as const;
export type ReviewTray = (typeof reviewTrays)[number];
export const ReviewTrayEnum = Object.fromEntries(reviewTrays.map((tray) => [tray, tray])) as { [T in ReviewTray]: T };
registerEnumType(ReviewTrayEnum, { name: 'ReviewTray', description: '`waiting`: all that wait, oldest first, of which `new`, `changes` and `ending` are parts; `decided`: latest first.' });

@ObjectType('ReviewCounts')
export class ReviewCounts {
  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  new: number;

  @Field(() => Int)
  changes: number;

  @Field(() => Int)
  ending: number;

  @Field(() => Int)
  decided: number;
}

@ObjectType('ReviewQueue')
export class ReviewQueue extends connectionOf('Review', ListingInHand) {
  @Field(() => ReviewCounts)
  counts: ReviewCounts;
}

@ObjectType('ListingReview', { description: 'A submitted change beside what is published.' })
export class ListingReview {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'Names what is published now; send it with the decision.' })
  seen: string;

  @Field(() => ListingKindEnum)
  kind: ListingKind;

  @Field(() => ID)
  subjectId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => ListingLifeEnum, { nullable: true, description: 'Null for a listing that is only proposed.' })
  life: ListingState | null;

  @Field(() => String, { nullable: true })
  slug: string | null;

  @Field(() => ListingDraftType)
  draft: ListingDraftType;

  @Field(() => String, { nullable: true })
  submittedBy: string | null;

  @Field(() => [ListingDifference], { description: 'What approving it would change in what is published now.' })
  differences: readonly ListingDifference[];

  @Field(() => [ListingDifference], { description: 'What was changed in the published words since it was submitted.' })
  changedMeanwhile: readonly ListingDifference[];

  @Field(() => [ListingFieldInWords], { description: 'All that the listing would say.' })
  inWords: readonly ListingFieldInWords[];
}
