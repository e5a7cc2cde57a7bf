import { connectionOf, DateTime } from '@linkwell/graphql';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const trailOutcomes = ['done', 'refused', 'denied'] as const;
export type TrailOutcome = (typeof trailOutcomes)[number];
export const TrailOutcomeEnum = Object.fromEntries(trailOutcomes.map((outcome) => [outcome, outcome])) as { [O in TrailOutcome]: O };
registerEnumType(TrailOutcomeEnum, { name: 'TrailOutcome' });

@ObjectType({ description: 'Somebody saw or changed a patient’s record, in words for the person whom it is about.' })
export class RecordTrailEntry {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String)
  who: string;

  @Field(() => String, { nullable: true, description: 'Roles as they are now, with team or organisation.' })
  role: string | null;

  @Field(() => String)
  what: string;

  @Field(() => TrailOutcomeEnum)
  outcome: TrailOutcome;
}

@ObjectType()
export class RecordTrailConnection extends connectionOf('RecordTrail', RecordTrailEntry) {}
