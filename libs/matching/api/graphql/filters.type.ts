import { accessChannelLabels, accessChannels, accessFeatureLabels, accessFeatures, partsOfDay, weekdayNames, type AccessChannel, type AccessFeature, type PartOfDay, type Weekday } from '@linkwell/directory-domain';
import type { Facet, FacetId, SearchFilters } from '@linkwell/matching-domain';
import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';

@InputType({ description: 'WGS 84 degrees. Three decimals, about a hundred metres, say enough.' })
export class PositionInput {
  @Field(() => Float)
  @Min(-180, { message: 'at.longitude: use degrees from -180 to 180' })
  @Max(180, { message: 'at.longitude: use degrees from -180 to 180' })
  longitude: number;

  @Field(() => Float)
  @Min(-90, { message: 'at.latitude: use degrees from -90 to 90' })
  @Max(90, { message: 'at.latitude: use degrees from -90 to 90' })
  latitude: number;
}

@InputType({ description: 'What a service must have. What nobody has said of a service leaves it out.' })
export class SearchFiltersInput {
  @Field(() => [String], { nullable: true, description: 'Any of: online, phone, in_person, home_visit.' })
  @IsOptional()
  @ArrayMaxSize(4)
  @IsIn(accessChannels, { each: true, message: `filters.channels: choose from ${accessChannels.join(', ')}` })
  channels?: AccessChannel[] | null;

  @Field(() => Int, { nullable: true, description: '1 is Monday, 7 is Sunday.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'filters.weekday: 1 is Monday, 7 is Sunday' })
  @Max(7, { message: 'filters.weekday: 1 is Monday, 7 is Sunday' })
  weekday?: number | null;

  @Field(() => String, { nullable: true, description: 'morning, afternoon or evening.' })
  @IsOptional()
  @IsIn(partsOfDay, { message: `filters.part: choose from ${partsOfDay.join(', ')}` })
  part?: PartOfDay | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  freeOnly?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Any of these languages, in English words.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @MaxLength(60, { each: true })
  languages?: string[] | null;

  @Field(() => [String], { nullable: true, description: `All of: ${accessFeatures.join(', ')}.` })
  @IsOptional()
  @ArrayMaxSize(accessFeatures.length)
  @IsIn(accessFeatures, { each: true, message: `filters.access: choose from ${accessFeatures.join(', ')}` })
  access?: AccessFeature[] | null;
}

@ObjectType('FacetValue')
export class FacetValueType {
  @Field(() => String)
  value: string;

  @Field(() => String, { description: 'In words.' })
  label: string;

  @Field(() => Int, { description: 'How many services would be left if this were chosen.' })
  count: number;
}

@ObjectType('Facet', { description: 'One group of filters with what each of its values would leave.' })
export class FacetType {
  @Field(() => String, { description: 'channel, weekday, part, cost, language or access.' })
  id: string;

  @Field(() => [FacetValueType])
  values: readonly FacetValueType[];

  @Field(() => Int, { description: 'How many this group’s choice leaves out only because nobody has said.' })
  unknown: number;
}

@ObjectType('Town', { description: 'A name to write on a map.' })
export class TownType {
  @Field(() => String)
  name: string;

  @Field(() => Float)
  longitude: number;

  @Field(() => Float)
  latitude: number;
}

export const filtersOf = (input: SearchFiltersInput | null | undefined): SearchFilters => ({
  channels: input?.channels ?? [],
  weekday: (input?.weekday ?? undefined) as Weekday | undefined,
  part: input?.part ?? undefined,
  freeOnly: input?.freeOnly ?? false,
  languages: input?.languages ?? [],
  access: input?.access ?? [],
});

const labels: Readonly<Record<FacetId, (value: string) => string>> = {
  channel: (value) => accessChannelLabels[value as AccessChannel],
  weekday: (value) => weekdayNames[Number(value) as Weekday],
  part: (value) => `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
  cost: (value) => (value === 'free' ? 'Free' : 'Costs something'),
  language: (value) => value,
  access: (value) => accessFeatureLabels[value as AccessFeature],
};

export const showFacets = (facets: readonly Facet[]): FacetType[] =>
  facets.map(({ id, values, unknown }) => ({ id, unknown, values: values.map(({ value, count }) => ({ value, count, label: labels[id](value) })) }));
