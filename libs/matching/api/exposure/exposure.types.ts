import { connectionOf, DateTime } from '@linkwell/graphql';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ExposureDimension = { size: 'size', area: 'area', deprivation: 'deprivation' } as const;
registerEnumType(ExposureDimension, { name: 'ExposureDimension' });

@ObjectType('ExposureRow', { description: 'How often services of one group stood among the first, beside their equal part of the places.' })
export class ExposureRowType {
  @Field(() => ExposureDimension)
  dimension: keyof typeof ExposureDimension;

  @Field(() => String)
  label: string;

  @Field(() => Int, { description: 'Services of the group that any question found: the base.' })
  services: number;

  @Field(() => Int)
  slots5: number;

  @Field(() => Int)
  slots10: number;

  @Field(() => Float)
  expected5: number;

  @Field(() => Float)
  expected10: number;

  @Field(() => Float, { nullable: true, description: 'Places had ÷ places expected among the first five; null where the base is too small to tell.' })
  ratio5: number | null;

  @Field(() => Float, { nullable: true })
  ratio10: number | null;
}

@ObjectType('ExposureReport', { description: 'Who stands first when every need is asked for at every place where people live.' })
export class ExposureReportType {
  @Field(() => DateTime)
  madeAt: Date;

  @Field(() => Int)
  needs: number;

  @Field(() => Int)
  places: number;

  @Field(() => Int, { description: 'Questions that were put: all of them, or an even sample.' })
  questions: number;

  @Field(() => Int, { description: 'Of these, how many found anything.' })
  answered: number;

  @Field(() => Int)
  services: number;

  @Field(() => Int, { description: 'Of the services, those that stood among nobody’s first ten; the thousand that were found most often are listed.' })
  unseen: number;

  @Field(() => [ExposureRowType])
  rows: ExposureRowType[];
}

@ObjectType('UnseenListing', { description: 'A listing that answers needs and stands among nobody’s first ten.' })
export class UnseenListingType {
  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisation: string;

  @Field(() => Int, { description: 'Questions that found it.' })
  timesFound: number;

  @Field(() => Int, { description: 'The best place that it had; 1 is the top.' })
  bestPlace: number;
}

export const UnseenListingConnection = connectionOf('UnseenListing', UnseenListingType);

@ObjectType()
export class StartedExposureReport {
  @Field(() => ID, { description: 'The task to watch.' })
  taskId: string;
}
