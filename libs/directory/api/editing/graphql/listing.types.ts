import { draftIntents, draftStates, listingKinds, listingStates, sectionIds, type DraftIntent, type DraftState, type ListingKind, type ListingState, type SectionId } from '@linkwell/directory-domain';
import { DateTime } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ListingAnswers } from './listing-answers.scalar';

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };

export const ListingKindEnum = enumOf(listingKinds);
registerEnumType(ListingKindEnum, { name: 'ListingKind' });
export const ListingSectionEnum = enumOf(sectionIds);
registerEnumType(ListingSectionEnum, { name: 'ListingSectionId', description: 'A page of the listing editor.' });
export const DraftStateEnum = enumOf(draftStates);
registerEnumType(DraftStateEnum, { name: 'ListingDraftState' });
export const DraftIntentEnum = enumOf(draftIntents);
registerEnumType(DraftIntentEnum, { name: 'ListingDraftIntent', description: 'What is to become of the listing.' });
export const ListingLifeEnum = enumOf(listingStates);
registerEnumType(ListingLifeEnum, { name: 'ListingLife' });
export const sectionStandings = ['done', 'changed', 'unfinished', 'incomplete', 'not_started'] as const;
export type SectionStanding = (typeof sectionStandings)[number];
const SectionStandingEnum = enumOf(sectionStandings);
registerEnumType(SectionStandingEnum, { name: 'ListingSectionStanding' });

@ObjectType('ListingDifference', { description: 'One field that differs, in words; a list has an entry an item, and nothing said no entry.' })
export class ListingDifference {
  @Field(() => String, { description: 'Stable: the same field has the same name in two lists of differences.' })
  field: string;

  @Field(() => ListingSectionEnum, { nullable: true })
  section: SectionId | null;

  @Field(() => String)
  label: string;

  @Field(() => [String])
  before: readonly string[];

  @Field(() => [String])
  after: readonly string[];

  @Field(() => String, { nullable: true, description: 'What the change means, such as how far a place moves.' })
  note?: string | null;
}

@ObjectType('ListingFieldInWords')
export class ListingFieldInWords {
  @Field(() => String)
  field: string;

  @Field(() => ListingSectionEnum, { nullable: true })
  section: SectionId | null;

  @Field(() => String)
  label: string;

  @Field(() => [String])
  words: readonly string[];
}

@ObjectType('ListingSection', { description: 'Where one page of the editor stands.' })
export class ListingSectionType {
  @Field(() => ListingSectionEnum)
  id: SectionId;

  @Field(() => String)
  title: string;

  @Field(() => SectionStandingEnum)
  standing: SectionStanding;

  @Field(() => String, { nullable: true, description: 'What is to be put right before it can be submitted.' })
  problem: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it last, when that was somebody else.' })
  writtenBy: string | null;
}

@ObjectType('ListingDraft', { description: 'A change that is under way; the published words stay until it is approved.' })
export class ListingDraftType {
  @Field(() => ID)
  id: string;

  @Field(() => DraftStateEnum)
  state: DraftState;

  @Field(() => DraftIntentEnum)
  intent: DraftIntent;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true })
  stewardNote: string | null;

  @Field(() => Int, { nullable: true })
  restoredFrom: number | null;

  @Field(() => DateTime)
  updatedAt: Date;

  @Field(() => String, { nullable: true })
  updatedBy: string | null;

  @Field(() => DateTime, { nullable: true })
  submittedAt: Date | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt: Date | null;
}

@ObjectType('ListingToEdit')
export class ListingToEdit {
  @Field(() => ListingKindEnum)
  kind: ListingKind;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => Boolean, { description: 'Whether its organisation publishes without a review.' })
  publishesAtOnce: boolean;

  @Field(() => ListingLifeEnum, { nullable: true, description: 'Null for a listing that is only proposed.' })
  life: ListingState | null;

  @Field(() => String, { nullable: true, description: 'The readable end of the public page’s address.' })
  slug: string | null;

  @Field(() => ListingDraftType, { nullable: true })
  draft: ListingDraftType | null;

  @Field(() => ListingDraftType, { nullable: true, description: 'The change that was decided last, while none is open.' })
  lastDecision: ListingDraftType | null;

  @Field(() => Int, { description: 'Of the draft; 0 without one.' })
  version: number;

  @Field(() => String, { description: 'Names what is published now. Send it with a submission, so that nothing is decided on words that have changed.' })
  seen: string;

  @Field(() => ListingAnswers)
  answers: Readonly<Record<string, unknown>>;

  @Field(() => [ListingSectionType])
  sections: ListingSectionType[];

  @Field(() => [ListingFieldInWords])
  inWords: readonly ListingFieldInWords[];

  @Field(() => [ListingDifference], { description: 'What the draft changes in what is published now.' })
  differences: readonly ListingDifference[];

  @Field(() => [ListingDifference], { description: 'What was changed in the published words since the draft was begun.' })
  changedMeanwhile: readonly ListingDifference[];
}

@ObjectType('ListingPageChangedMeanwhile', { description: 'Somebody else wrote the same page; nothing was saved and nothing is lost.' })
export class ListingPageChangedMeanwhile {
  @Field(() => String)
  message: string;

  @Field(() => Int, { description: 'Send this to write over theirs.' })
  version: number;

  @Field(() => ListingAnswers, { description: 'What they wrote on the page.' })
  theirs: unknown;

  @Field(() => [ListingDifference], { description: 'From theirs to yours; empty when yours cannot be read yet.' })
  differences: readonly ListingDifference[];
}

@ObjectType('DiscardedListingDraft')
export class DiscardedListingDraft {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'Whether there is a listing without the draft.' })
  stillListed: boolean;
}

@ObjectType('ProposedListing')
export class ProposedListing {
  @Field(() => ID, { description: 'The id that the listing has from now on.' })
  id: string;
}
