import type { DraftIntent, ListingKind, SectionId } from '@linkwell/directory-domain';
import { PageArgs } from '@linkwell/graphql';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsUUID, MaxLength, Min } from 'class-validator';
import { ListingAnswers } from './listing-answers.scalar';
import { ListingKindEnum, ListingSectionEnum } from './listing.types';
import { ReviewTrayEnum, type ReviewTray } from './review.types';

const uuid = (field: string) => IsUUID(undefined, { message: `${field}: send a UUID` });
/** Longer than the domain takes, so that its own words answer; a limit all the same. */
const words = (field: string) => MaxLength(20_000, { message: `${field}: use fewer words` });

const HowToEndEnum = { unpublish: 'unpublish', end: 'end' } as const;
registerEnumType(HowToEndEnum, { name: 'HowToEndListing', description: '`unpublish`: taken down, and may come back; `end`: the service has ended for good.' });

@ArgsType()
export class ListingArgs {
  @Field(() => ListingKindEnum)
  kind: ListingKind;

  @Field(() => ID)
  @uuid('id')
  id: string;
}

@ArgsType()
export class ListingHistoryArgs extends PageArgs {
  @Field(() => ListingKindEnum)
  kind: ListingKind;

  @Field(() => ID)
  @uuid('id')
  id: string;
}

@InputType()
export class ProposeServiceInput {
  @Field(() => ID)
  @uuid('organisationId')
  organisationId: string;

  @Field(() => String)
  @words('name')
  name: string;

  @Field(() => ID)
  @uuid('idempotencyKey')
  idempotencyKey: string;
}

@InputType()
export class ListingDraftSeenInput {
  @Field(() => ListingKindEnum)
  kind: ListingKind;

  @Field(() => ID)
  @uuid('id')
  id: string;

  @Field(() => Int, { description: 'Of the draft as it was shown; 0 without one.' })
  @IsInt()
  @Min(0)
  version: number;
}

@InputType()
export class SaveListingAnswersInput extends ListingDraftSeenInput {
  @Field(() => ListingSectionEnum)
  section: SectionId;

  @Field(() => ListingAnswers, { nullable: true, description: 'Null forgets what was typed on the page and not finished.' })
  answers?: unknown;

  @Field(() => Boolean, { description: 'False keeps what is being typed, whatever it is; true checks it and puts it into the draft.' })
  @IsBoolean()
  finished: boolean;
}

@InputType()
export class SubmitListingInput extends ListingDraftSeenInput {
  @Field(() => String, { description: 'What was published, as `seen` named it.' })
  @MaxLength(40)
  seen: string;
}

@InputType()
export class EndListingInput {
  @Field(() => ID)
  @uuid('id')
  id: string;

  @Field(() => HowToEndEnum)
  how: Exclude<DraftIntent, 'publish'>;

  @Field(() => String)
  @words('reason')
  reason: string;

  @Field(() => String)
  @MaxLength(40)
  seen: string;

  @Field(() => ID)
  @uuid('idempotencyKey')
  idempotencyKey: string;
}

@InputType()
export class RestoreListingInput {
  @Field(() => ListingKindEnum)
  kind: ListingKind;

  @Field(() => ID)
  @uuid('id')
  id: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  number: number;

  @Field(() => String)
  @MaxLength(40)
  seen: string;

  @Field(() => ID)
  @uuid('idempotencyKey')
  idempotencyKey: string;
}

@ArgsType()
export class ReviewQueueArgs extends PageArgs {
  @Field(() => ReviewTrayEnum, { defaultValue: 'waiting' })
  tray: ReviewTray = 'waiting';
}

@InputType()
export class DecideReviewInput {
  @Field(() => ID)
  @uuid('id')
  id: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => String)
  @MaxLength(40)
  seen: string;

  @Field(() => String, { nullable: true, description: 'For the editor; needed unless it is approved.' })
  @IsOptional()
  @words('note')
  note?: string | null;
}
