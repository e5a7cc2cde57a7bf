import { PageArgs } from '@linkwell/graphql';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { defaultDistanceMetres, longestDistanceMetres } from '../find-support';
import { searchSorts, type SearchSort } from '../read-model/sorting';
import { PositionInput, SearchFiltersInput } from './filters.type';

/** Whether what is chosen beside the needs is hoped for or asked of every service. */
const filtersAre = ['wishes', 'conditions'] as const;
type FiltersAre = (typeof filtersAre)[number];

const distanceRange = { message: `withinMetres: choose a distance of 100 to ${longestDistanceMetres} metres` };

@ArgsType()
class DistanceArgs extends PageArgs {
  @Field(() => Int, { defaultValue: defaultDistanceMetres, description: 'How far away a service may be, in a straight line.' })
  @IsInt()
  @Min(100, distanceRange)
  @Max(longestDistanceMetres, distanceRange)
  withinMetres: number = defaultDistanceMetres;
}

@ArgsType()
export class SearchServicesArgs extends DistanceArgs {
  @Field(() => String, { nullable: true, description: 'A postcode or its beginning. It may stand in `need` instead: “debt advice near M33 7SS”.' })
  @IsOptional()
  @MaxLength(100, { message: 'near: write a postcode or its beginning' })
  near?: string | null;

  @Field(() => String, { nullable: true, description: 'What is needed, in a person’s own words.' })
  @IsOptional()
  @MaxLength(200, { message: 'need: write 200 characters or fewer' })
  need?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Terms of the needs taxonomy, such as “money-and-debt”.' })
  @IsOptional()
  @ArrayMaxSize(10, { message: 'needIds: choose ten needs or fewer' })
  @MaxLength(100, { each: true })
  needIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words that the service’s name, organisation or summary must hold.' })
  @IsOptional()
  @MaxLength(100, { message: 'words: write 100 characters or fewer' })
  words?: string | null;

  @Field(() => PositionInput, { nullable: true, description: 'Where the person stands, instead of `near`.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PositionInput)
  at?: PositionInput | null;

  @Field(() => Int, { nullable: true, description: 'Whole years: services for other ages are left out.' })
  @IsOptional()
  @IsInt()
  @Min(0, { message: 'age: use whole years, 0 to 130' })
  @Max(130, { message: 'age: use whole years, 0 to 130' })
  age?: number | null;

  @Field(() => SearchFiltersInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SearchFiltersInput)
  filters?: SearchFiltersInput | null;

  @Field(() => String, { nullable: true, description: `${searchSorts.join(', ')}; best match first when left out.` })
  @IsOptional()
  @IsIn(searchSorts, { message: `sort: choose from ${searchSorts.join(', ')}` })
  sort?: SearchSort | null;
}

@ArgsType()
export class MatchesForPatientArgs extends DistanceArgs {
  @Field(() => ID)
  @IsUUID()
  patientId: string;

  @Field(() => [ID], { nullable: true, description: 'Which of the patient’s open needs to look for; all of them when left out, every kind of service when empty.' })
  @IsOptional()
  @ArrayMaxSize(30, { message: 'needIds: choose thirty needs or fewer' })
  @IsUUID(undefined, { each: true })
  needIds?: string[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to list services that are full.' })
  includeFull: boolean = false;

  @Field(() => String, { nullable: true, description: 'A need in a person’s own words, or a word of a name: looked for first, together with the patient’s needs.' })
  @IsOptional()
  @MaxLength(100, { message: 'words: write 100 characters or fewer' })
  words?: string | null;

  @Field(() => String, { nullable: true, description: 'A postcode, its beginning or a town to look near instead of the patient’s home.' })
  @IsOptional()
  @MaxLength(100, { message: 'place: write a postcode, its beginning or a town' })
  place?: string | null;

  @Field(() => SearchFiltersInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SearchFiltersInput)
  filters?: SearchFiltersInput | null;

  @Field(() => String, { nullable: true, description: 'wishes: services that have what was chosen come first, the others after them with a caution. conditions: the others are left out. Wishes when left out.' })
  @IsOptional()
  @IsIn(filtersAre, { message: `filtersAre: choose from ${filtersAre.join(', ')}` })
  filtersAre?: FiltersAre | null;

  @Field(() => String, { nullable: true, description: `${searchSorts.join(', ')}; best match first when left out.` })
  @IsOptional()
  @IsIn(searchSorts, { message: `sort: choose from ${searchSorts.join(', ')}` })
  sort?: SearchSort | null;
}

@ArgsType()
export class SuggestSupportArgs {
  @Field(() => String, { description: 'What is typed so far.' })
  @MaxLength(100, { message: 'text: write 100 characters or fewer' })
  text: string;
}

@ArgsType()
export class CompareForPatientArgs extends MatchesForPatientArgs {
  @Field(() => [ID], { description: 'One to four services.' })
  @ArrayMinSize(1, { message: 'serviceIds: choose one service or more' })
  @ArrayMaxSize(4, { message: 'serviceIds: choose four services or fewer' })
  @IsUUID(undefined, { each: true })
  serviceIds: string[];
}

@ArgsType()
export class WhyNotArgs extends MatchesForPatientArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  serviceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of the service or of its organisation, where its id is not known.' })
  @IsOptional()
  @MaxLength(100, { message: 'name: write 100 characters or fewer' })
  name?: string | null;
}
