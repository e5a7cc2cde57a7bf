import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One answer that an item may be given.' })
export class InstrumentAnswer {
  @Field(() => Int)
  value: number;

  @Field(() => String, { nullable: true, description: 'Its words; between the ends of a scale there are none.' })
  label: string | null;
}

@ObjectType({ description: 'One question, in the words in which it must be asked.' })
export class InstrumentItemType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => [InstrumentAnswer])
  answers: InstrumentAnswer[];

  @Field(() => Boolean, { description: 'Whether the others can be scored when a person does not answer this one.' })
  mayBeLeftOut: boolean;
}

@ObjectType('Instrument', { description: 'A questionnaire; its items are asked in this order and these words.' })
export class InstrumentType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  citation: string;

  @Field(() => [InstrumentItemType])
  items: InstrumentItemType[];
}
