import { connectionOf, DateTime } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const HiddenUnmetNeed = { SMALL_BASE: 'SMALL_BASE', DIFFERENCE: 'DIFFERENCE' } as const;
registerEnumType(HiddenUnmetNeed, { name: 'HiddenUnmetNeed', description: 'Why a figure is hidden: fewer than ten, or it would give another away.' });
type Hidden = keyof typeof HiddenUnmetNeed;

export const UnmetNeedSort = { most: 'most', area: 'area', need: 'need' } as const;
registerEnumType(UnmetNeedSort, { name: 'UnmetNeedSort' });

@ObjectType('UnmetNeedFigure', { description: 'How many people, and how many public searches, found nothing for a kind of need. Each is a number or says why it is hidden.' })
export class UnmetNeedFigureType {
  @Field(() => ID)
  category: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true, description: 'A postcode district; null for all areas together.' })
  area: string | null;

  @Field(() => Int, { nullable: true })
  people: number | null;

  @Field(() => HiddenUnmetNeed, { nullable: true })
  peopleHidden: Hidden | null;

  @Field(() => Int, { nullable: true })
  searches: number | null;

  @Field(() => HiddenUnmetNeed, { nullable: true })
  searchesHidden: Hidden | null;
}

export const UnmetNeedFigureConnection = connectionOf('UnmetNeedFigure', UnmetNeedFigureType);

@ObjectType('UnmetNeedReport')
export class UnmetNeedReportType {
  @Field(() => [String], { description: 'Quarters that are published, such as "2026-Q1", newest first.' })
  quarters: string[];

  @Field(() => String, { nullable: true, description: 'The one that is shown; null while none is published.' })
  quarter: string | null;

  @Field(() => DateTime, { nullable: true })
  releasedAt: Date | null;

  @Field(() => [UnmetNeedFigureType], { description: 'All areas together, most people first.' })
  totals: UnmetNeedFigureType[];
}
