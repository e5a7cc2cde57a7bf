import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Limited, notFound, Public, RefusalType, resultOf, Unit } from '@linkwell/graphql';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Service } from '../graphql/service.type';
import { CountUse } from './commands/count-use';
import { ReportListing } from './commands/report-listing';
import { ShareShortlist } from './commands/share-shortlist';
import { CountUseArgs, ReportListingInput, ReportReceived, ServicesArgs, SharedShortlist, ShareShortlistInput, ShortlistArgs, ShortlistType } from './graphql/public-door.types';
import { ServiceTimesType, showTimes } from './graphql/service-times.type';
import { ServiceTimes } from './queries/service-times';
import { ShowShortlist } from './queries/show-shortlist';

const ReportListingResult = resultOf('ReportListing', ReportReceived);
const ShareShortlistResult = resultOf('ShareShortlist', SharedShortlist);

/** What anybody may do without an account, each within a limit. */
@Resolver(() => Service)
export class PublicDoorResolver {
  constructor(
    private readonly times: ServiceTimes,
    private readonly shortlists: ShowShortlist,
    private readonly report: ReportListing,
    private readonly share: ShareShortlist,
    private readonly count: CountUse,
  ) {}

  @ResolveField('times', () => ServiceTimesType)
  async timesOf(@Parent() service: Service, @Unit() unit: UnitOfWork): Promise<ServiceTimesType> {
    const timetables = await this.times.of(unit, service.id);
    if (!timetables) throw notFound();
    return showTimes(this.times, timetables);
  }

  @Public()
  @Limited(120, 60)
  @Example((world) => ({ ids: [world.service] }))
  @Query(() => ShortlistType, { description: 'Services to compare or print. Those that are not listed are counted and left out.' })
  services(@Unit() unit: UnitOfWork, @Args() { ids }: ServicesArgs): Promise<ShortlistType> {
    return this.shortlists.of(unit, ids);
  }

  @Public()
  @Limited(120, 60)
  @Example(() => ({ token: 'x'.repeat(43) }))
  @Query(() => ShortlistType, { nullable: true, description: 'A shared shortlist, by the token of its link; none when the link leads nowhere, or no longer.' })
  shortlist(@Unit() unit: UnitOfWork, @Args() { token }: ShortlistArgs): Promise<ShortlistType | undefined> {
    return this.shortlists.shared(unit, token);
  }

  @Public()
  @Limited(60, 3600)
  @Example((world) => ({ input: { serviceIds: [world.service] } }))
  @Mutation(() => ShareShortlistResult)
  shareShortlist(@Unit() unit: UnitOfWork, @Args('input') { serviceIds }: ShareShortlistInput): Promise<SharedShortlist | RefusalType> {
    return answer(unit, 'directory.shortlist-shared', this.share.run(unit, serviceIds), (shared) => Object.assign(new SharedShortlist(), shared));
  }

  @Public()
  @Limited(30, 3600)
  @Example((world) => ({ input: { serviceId: world.service, about: 'times', words: 'It is closed on Tuesdays now.' } }))
  @Mutation(() => ReportListingResult, { description: 'Tells the directory’s stewards that a listing is wrong.' })
  reportListing(@Unit() unit: UnitOfWork, @Args('input') input: ReportListingInput): Promise<ReportReceived | RefusalType> {
    return answer(unit, 'directory.listing-reported', this.report.run(unit, input), () => Object.assign(new ReportReceived(), { received: true }));
  }

  @Public()
  @Limited(240, 60)
  @Example((world) => ({ serviceId: world.service, use: 'viewed' }))
  @Mutation(() => Boolean, { description: 'Counts that a service was looked at or shortlisted. It says nothing of who did.' })
  countUse(@Unit() unit: UnitOfWork, @Args() args: CountUseArgs): Promise<boolean> {
    return this.count.run(unit, args);
  }
}
