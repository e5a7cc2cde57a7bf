import { accessFeatures, partsOfDay } from '@linkwell/directory-domain';
import { PageArgs } from '@linkwell/graphql';
import { mostExampleNeeds, tunableKeys, type ExamplePersonInput } from '@linkwell/matching-domain';
import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { longestDistanceMetres } from '../find-support';

@InputType()
export class MatchWeightInput {
  @Field(() => String, { description: 'Such as `nearness` or `priority.2`.' })
  @MaxLength(60, { message: 'key: use the key of a weight.' })
  key: string;

  @Field(() => Float)
  @IsNumber({}, { message: 'value: use a number.' })
  value: number;
}

@ArgsType()
export class SiteArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'siteId: use the id of a site.' })
  siteId: string;
}

@ArgsType()
export class WeightHistoryArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'siteId: use the id of a site.' })
  siteId: string;
}

@ArgsType()
export class PreviewWeightsArgs extends SiteArgs {
  @Field(() => [MatchWeightInput], { description: 'Those to try; the rest stay as they are.' })
  @ArrayMaxSize(tunableKeys.length)
  @ValidateNested()
  @Type(() => MatchWeightInput)
  values: MatchWeightInput[];

  @Field(() => [ID], { nullable: true, description: 'Whom to look at; everyone when left out.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  personIds?: string[] | null;
}

@InputType()
class WeightsVersionInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'siteId: use the id of a site.' })
  siteId: string;

  @Field(() => Int, { description: 'The version that was looked at; 0 where nothing was changed yet.' })
  @IsInt()
  version: number;

  @Field(() => String, { description: 'Why, for whoever comes after. No patient’s details.' })
  @MaxLength(500, { message: 'reason: use 500 characters or fewer.' })
  reason: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: use a UUID of your own.' })
  idempotencyKey: string;
}

@InputType()
export class SaveWeightsInput extends WeightsVersionInput {
  @Field(() => [MatchWeightInput], { description: 'Those to change; the rest stay as they are.' })
  @ArrayMaxSize(tunableKeys.length)
  @ValidateNested()
  @Type(() => MatchWeightInput)
  values: MatchWeightInput[];
}

@InputType()
export class RestoreWeightsInput extends WeightsVersionInput {
  @Field(() => Int, { description: 'The version to bring back; 0 is the defaults.' })
  @IsInt()
  @Min(0, { message: 'restore: use a version of the history, or 0.' })
  restore: number;
}

@InputType()
class ExampleNeedInput {
  @Field(() => ID)
  @MaxLength(100)
  termId: string;

  @Field(() => Int, { description: '1 matters most, 3 least.' })
  @IsInt()
  priority: number;
}

@InputType({ description: 'Somebody invented. Write no name and nothing of a real person.' })
export class ExamplePersonFields {
  @Field(() => String, { description: 'What kind of person, in a few words.' })
  @MaxLength(80, { message: 'label: use 80 characters or fewer.' })
  label: string;

  @Field(() => String, { description: 'The beginning of a postcode. Of a whole one only the sector is kept.' })
  @MaxLength(20, { message: 'place: enter the beginning of a postcode, for example AB1 2.' })
  place: string;

  @Field(() => Int)
  @IsInt()
  age: number;

  @Field(() => [ExampleNeedInput])
  @ArrayMaxSize(mostExampleNeeds, { message: `needs: choose ${mostExampleNeeds} needs or fewer.` })
  @ValidateNested()
  @Type(() => ExampleNeedInput)
  needs: ExampleNeedInput[];

  @Field(() => [String], { nullable: true, description: 'In English words.' })
  @IsOptional()
  @ArrayMaxSize(5, { message: 'languages: use five or fewer.' })
  @MaxLength(60, { each: true })
  languages?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(accessFeatures.length)
  @IsIn(accessFeatures, { each: true, message: `access: choose from ${accessFeatures.join(', ')}.` })
  access?: string[] | null;

  @Field(() => Int, { nullable: true, description: '1 is Monday, 7 is Sunday.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'weekday: 1 is Monday, 7 is Sunday.' })
  @Max(7, { message: 'weekday: 1 is Monday, 7 is Sunday.' })
  weekday?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(partsOfDay, { message: `part: choose from ${partsOfDay.join(', ')}.` })
  part?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  freeOnly: boolean = false;

  @Field(() => Int, { defaultValue: 10_000 })
  @IsInt()
  @Min(100, { message: 'withinMetres: choose 100 metres or more.' })
  @Max(longestDistanceMetres, { message: `withinMetres: choose ${longestDistanceMetres} metres or fewer.` })
  withinMetres: number = 10_000;
}

@InputType()
export class AddExamplePersonInput extends ExamplePersonFields {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'siteId: use the id of a site.' })
  siteId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: use a UUID of your own.' })
  idempotencyKey: string;
}

@InputType()
export class AddTypicalPersonsInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'siteId: use the id of a site.' })
  siteId: string;

  @Field(() => String, { description: 'The beginning of a postcode.' })
  @MaxLength(20, { message: 'place: enter the beginning of a postcode, for example AB1 2.' })
  place: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: use a UUID of your own.' })
  idempotencyKey: string;
}

@InputType()
export class ChangeExamplePersonInput extends ExamplePersonFields {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: use the id of an example person.' })
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

@InputType()
export class RemoveExamplePersonInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: use the id of an example person.' })
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

/** The last word counts for a weight that is named twice. */
export const valuesIn = (values: readonly MatchWeightInput[]): Record<string, number> => Object.fromEntries(values.map(({ key, value }) => [key, value]));

export const personIn = ({ label, place, age, needs, languages, access, weekday, part, freeOnly, withinMetres }: ExamplePersonFields): ExamplePersonInput =>
  ({ label, place, age, needs, languages: languages ?? [], access: access ?? [], weekday: weekday ?? null, part: part ?? null, freeOnly, withinMetres });
