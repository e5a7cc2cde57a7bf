import { CalendarDateScalar, connectionOf } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('DirectoryTaxonomy', { description: 'A taxonomy by which a directory sorts its services; our own needs are one of them.' })
export class DirectoryTaxonomyType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true })
  uri: string | null;

  @Field(() => String, { nullable: true })
  version: string | null;

  @Field(() => String, { description: 'Where it was taken in from; “linkwell” for our own.' })
  source: string;

  @Field(() => Boolean)
  isOwn: boolean;

  @Field(() => Int)
  termCount: number;

  @Field(() => Int, { description: 'How many of its terms are mapped to one of our needs.' })
  mappedCount: number;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'When an import found that its source no longer has it.' })
  vanishedOn: CalendarDate | null;
}

@ObjectType('MappedNeed')
export class MappedNeedType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;
}

@ObjectType('DirectoryTerm', { description: 'A term of a directory’s taxonomy.' })
export class DirectoryTermType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String, { nullable: true })
  termUri: string | null;

  @Field(() => ID, { nullable: true })
  taxonomyId: string | null;

  @Field(() => String, { nullable: true, description: 'Of the taxonomy, when it is known here; else what the term calls it.' })
  taxonomyName: string | null;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field(() => [String], { description: 'The names of the terms above it, the nearest last, at most five.' })
  path: string[];

  @Field(() => Int)
  childCount: number;

  @Field(() => [MappedNeedType], { description: 'The needs that it means.' })
  needs: MappedNeedType[];

  @Field(() => CalendarDateScalar, { nullable: true, description: 'When an import found that its taxonomy no longer has it.' })
  vanishedOn: CalendarDate | null;
}

export const DirectoryTaxonomyConnection = connectionOf('DirectoryTaxonomy', DirectoryTaxonomyType);
export const DirectoryTermConnection = connectionOf('DirectoryTerm', DirectoryTermType);
