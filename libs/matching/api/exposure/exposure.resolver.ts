import type { UnitOfWork } from '@linkwell/database';
import { Example, PageArgs, Requires, Unit, type Connection } from '@linkwell/graphql';
import { Tasks } from '@linkwell/jobs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ExposureReportType, StartedExposureReport, UnseenListingConnection, type UnseenListingType } from './exposure.types';
import { ShowExposure } from './show-exposure';

@Resolver()
export class ExposureResolver {
  constructor(
    private readonly reports: ShowExposure,
    private readonly tasks: Tasks,
  ) {}

  @Requires('gaps.read')
  @Example(() => ({}))
  @Query(() => ExposureReportType, { nullable: true, description: 'The newest report of who is found; null while none has been made.' })
  exposureReport(@Unit() unit: UnitOfWork): Promise<ExposureReportType | null> {
    return this.reports.newest(unit);
  }

  @Requires('gaps.read')
  @Example(() => ({ first: 5 }))
  @Query(() => UnseenListingConnection)
  unseenListings(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs): Promise<Connection<UnseenListingType>> {
    return this.reports.unseen(unit, first, after);
  }

  @Requires('gaps.read')
  @Example(() => ({}))
  @Mutation(() => StartedExposureReport, { description: 'Makes a new report in the background.' })
  async reportExposure(@Unit() unit: UnitOfWork): Promise<StartedExposureReport> {
    return { taskId: await this.tasks.start(unit, { job: 'matching.report-exposure', title: 'Looking who is found', payload: {} }) };
  }
}
