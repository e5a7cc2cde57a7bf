import type { ContactKind, ContactMode, ContactOutcome } from '@linkwell/casework-domain';
import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactKindEnum, ContactModeEnum, ContactOutcomeEnum } from './enums';

@ObjectType('Contact', { description: 'A contact with the person, or a try.' })
export class ContactType {
  @Field(() => ID)
  id: string;

  @Field(() => CalendarDateScalar)
  on: CalendarDate;

  @Field(() => Int)
  minutes: number;

  @Field(() => ContactModeEnum)
  mode: ContactMode;

  @Field(() => ContactOutcomeEnum)
  outcome: ContactOutcome;

  @Field(() => ContactKindEnum)
  kind: ContactKind;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => Boolean, { description: 'Written down on a later day.' })
  lateEntry: boolean;

  @Field(() => DateTime)
  recordedAt: Date;

  @Field(() => String)
  recordedBy: string;
}
