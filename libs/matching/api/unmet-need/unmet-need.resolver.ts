import type { UnitOfWork } from '@linkwell/database';
import { Example, PageArgs, Requires, Unit, type Connection } from '@linkwell/graphql';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { ShowUnmetNeeds } from './show-unmet-needs';
import { UnmetNeedFigureConnection, UnmetNeedReportType, UnmetNeedSort, type UnmetNeedFigureType } from './unmet-need.types';

const quarterShape = /^\d{4}-Q[1-4]$/;

@ArgsType()
class UnmetNeedReportArgs {
  @Field(() => String, { nullable: true, description: 'Such as "2026-Q1"; the newest unless said.' })
  @IsOptional()
  @Matches(quarterShape, { message: 'quarter: use a quarter such as 2026-Q1.' })
  quarter?: string | null;
}

@ArgsType()
class UnmetNeedAreasArgs extends PageArgs {
  @Field(() => String)
  @Matches(quarterShape, { message: 'quarter: use a quarter such as 2026-Q1.' })
  quarter: string;

  @Field(() => ID, { nullable: true, description: 'One kind of need: the id of a top term.' })
  @IsOptional()
  @MaxLength(60, { message: 'category: use the id of a need.' })
  category?: string | null;

  @Field(() => UnmetNeedSort, { defaultValue: 'most' })
  @IsIn(Object.values(UnmetNeedSort))
  sort: keyof typeof UnmetNeedSort = 'most';
}

@Resolver()
export class UnmetNeedResolver {
  constructor(private readonly figures: ShowUnmetNeeds) {}

  @Requires('gaps.read')
  @Example(() => ({}))
  @Query(() => UnmetNeedReportType, { description: 'What people needed and found nobody for, in an ended quarter.' })
  unmetNeedReport(@Unit() unit: UnitOfWork, @Args() { quarter }: UnmetNeedReportArgs): Promise<UnmetNeedReportType> {
    return this.figures.report(unit, quarter);
  }

  @Requires('gaps.read')
  @Example(() => ({ quarter: '2026-Q1', first: 5 }))
  @Query(() => UnmetNeedFigureConnection, { description: 'The same area by area.' })
  unmetNeedAreas(@Unit() unit: UnitOfWork, @Args() { quarter, category, sort, first, after }: UnmetNeedAreasArgs): Promise<Connection<UnmetNeedFigureType>> {
    return this.figures.areas(unit, quarter, category, sort, first, after);
  }
}
