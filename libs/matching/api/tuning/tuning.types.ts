import { connectionOf, DateTime } from '@linkwell/graphql';
import type { Move } from '@linkwell/matching-domain';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const moves: { [M in Move]: M } = { rose: 'rose', fell: 'fell', stayed: 'stayed', came_in: 'came_in', went_out: 'went_out' };
export const MoveEnum = moves;
registerEnumType(MoveEnum, { name: 'RankMove', description: '`came_in` and `went_out`: of the first ten.' });

@ObjectType('SiteToTune', { description: 'A site whose weights the viewer may change.' })
export class SiteToTuneType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Int, { description: '0: nobody has changed anything.' }) version: number;
  @Field(() => DateTime, { nullable: true }) changedAt: Date | null;
  @Field(() => Int) examplePersons: number;
}

@ObjectType('MatchWeight', { description: 'One number by which matches are ranked.' })
export class MatchWeightType {
  @Field(() => String, { description: 'Such as `nearness` or `priority.2`.' }) key: string;
  @Field(() => Float) value: number;
  @Field(() => Float) defaultValue: number;
}

@ObjectType('SiteWeights', { description: 'What counts for how much in the matches of a site’s patients.' })
export class SiteWeightsType {
  @Field(() => ID) siteId: string;
  @Field(() => String) siteName: string;
  @Field(() => Int, { description: '0: nobody has changed anything, and the defaults count.' }) version: number;
  @Field(() => [MatchWeightType], { description: 'Every one that may be changed.' }) values: readonly MatchWeightType[];
  @Field(() => String, { nullable: true, description: 'Why they are as they are.' }) note: string | null;
  @Field(() => String, { nullable: true }) changedBy: string | null;
  @Field(() => DateTime, { nullable: true }) changedAt: Date | null;
}

@ObjectType('WeightChange')
export class WeightChangeType {
  @Field(() => String) key: string;
  @Field(() => Float) before: number;
  @Field(() => Float) after: number;
}

@ObjectType('SiteWeightsVersion', { description: 'One settlement of a site’s weights, with what it changed.' })
export class SiteWeightsVersionType {
  @Field(() => Int) version: number;
  @Field(() => String) note: string;
  @Field(() => String) changedBy: string;
  @Field(() => DateTime) changedAt: Date;
  @Field(() => Int, { nullable: true, description: 'The version that was brought back; 0 is the defaults.' }) restoredFrom: number | null;
  @Field(() => [WeightChangeType], { description: 'Against the version before; the first against the defaults.' }) changes: readonly WeightChangeType[];
}
export const SiteWeightsVersionConnection = connectionOf('SiteWeightsVersion', SiteWeightsVersionType);

@ObjectType('ExampleNeed')
export class ExampleNeedType {
  @Field(() => ID) termId: string;
  @Field(() => String) label: string;
  @Field(() => Int) priority: number;
}

@ObjectType('ExamplePerson', { description: 'Somebody invented, to see by what weights do. Never a patient: no name, and a place no finer than a postcode sector.' })
export class ExamplePersonType {
  @Field(() => ID) id: string;
  @Field(() => String) label: string;
  @Field(() => String) place: string;
  @Field(() => Int) age: number;
  @Field(() => [ExampleNeedType]) needs: readonly ExampleNeedType[];
  @Field(() => [String]) languages: readonly string[];
  @Field(() => [String]) access: readonly string[];
  @Field(() => Int, { nullable: true }) weekday: number | null;
  @Field(() => String, { nullable: true }) part: string | null;
  @Field(() => Boolean) freeOnly: boolean;
  @Field(() => Int) withinMetres: number;
  @Field(() => Int) version: number;
}

@ObjectType('ExamplePersons')
export class ExamplePersonsType {
  @Field(() => [ExamplePersonType], { description: 'At most eight, the first added first.' }) persons: readonly ExamplePersonType[];
}

@ObjectType('PointsOfPart')
export class PointsOfPartType {
  @Field(() => String) part: string;
  @Field(() => String) label: string;
  @Field(() => Float) before: number;
  @Field(() => Float) after: number;
}

@ObjectType('PreviewedService', { description: 'A service that is or was among the first ten.' })
export class PreviewedServiceType {
  @Field(() => ID) serviceId: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) organisationName: string;
  @Field(() => Int, { nullable: true }) distanceMetres: number | null;
  @Field(() => Int, { nullable: true, description: 'Place from 1; none beyond the fiftieth.' }) before: number | null;
  @Field(() => Int, { nullable: true }) after: number | null;
  @Field(() => MoveEnum) move: Move;
  @Field(() => [PointsOfPartType], { description: 'Parts that are nothing both times are left out.' }) parts: readonly PointsOfPartType[];
}

@ObjectType('PersonPreview')
export class PersonPreviewType {
  @Field(() => ID) personId: string;
  @Field(() => Int) total: number;
  @Field(() => String, { nullable: true, description: 'Why nothing can be looked for, where that is so.' }) problem: string | null;
  @Field(() => [PreviewedServiceType], { description: 'Those that would be among the first ten, in order, then those that no longer would.' }) services: readonly PreviewedServiceType[];
}

@ObjectType('WeightsPreview', { description: 'What weights that are not saved would do for a site’s example persons.' })
export class WeightsPreviewType {
  @Field(() => [String]) cautions: readonly string[];
  @Field(() => [PersonPreviewType]) persons: readonly PersonPreviewType[];
}
