import type { UnitOfWork } from '@linkwell/database';
import { confirmationInWords, freshnesses, listingParts, listingStates, partInLines, type Freshness, type ListingPartName, type ListingState } from '@linkwell/directory-domain';
import { answer, Example, notFound, PageArgs, Requires, resultOf, Unit, type Connection, type RefusalType } from '@linkwell/graphql';
import { Tasks } from '@linkwell/jobs';
import { Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { Args, ArgsType, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { FreshnessEnum } from '../graphql/service.type';
import { Coverage } from './coverage';
import { StewardDesk } from './desk';
import { SetDoNotList } from './do-not-list';
import { duplicatePair } from './duplicate-pair';
import { ListDuplicates } from './list-duplicates';
import { MergeListings } from './merge-listings';
import { Reports } from './reports';
import { StewardListings } from './steward-listings';
import {
  CoverageArea, CoverageAreaConnection, DoNotListed, DuplicatePairConnection, DuplicatePairSummary, DuplicatePairType, DuplicateStateEnum, ListingPartEnum,
  HandledReport, ListingReport, ListingReportConnection, ListingStateEnum, StartedTask, StewardDeskType, StewardListing, StewardListingConnection,
} from './stewardship.types';

@ArgsType()
class StewardListingsArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100, { message: 'search: use at most 100 characters.' })
  search?: string | null;

  @Field(() => ListingStateEnum, { nullable: true })
  @IsOptional()
  @IsIn(listingStates)
  state?: ListingState | null;

  @Field(() => FreshnessEnum, { nullable: true })
  @IsOptional()
  @IsIn(freshnesses)
  freshness?: Freshness | null;

  @Field(() => Boolean, { nullable: true, description: 'On the do-not-list, by itself or with its organisation.' })
  @IsOptional()
  @IsBoolean()
  barred?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Not named any more by its source.' })
  @IsOptional()
  @IsBoolean()
  vanished?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100, { message: 'sourceId: use the id of a source.' })
  sourceId?: string | null;
}

@ArgsType()
class CoverageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'How the areas begin, such as "M3".' })
  @IsOptional()
  @MaxLength(20, { message: 'area: use at most 20 characters, such as M33.' })
  area?: string;
}

@ArgsType()
class DuplicatesArgs extends PageArgs {
  @Field(() => DuplicateStateEnum, { defaultValue: 'open' })
  @IsIn(Object.values(DuplicateStateEnum))
  state: 'open' | 'different' | 'merged' = 'open';
}

@ArgsType()
class IdArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: use an id that a list gave.' })
  id: string;
}

@InputType()
class PairVersionInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: use the id of a pair.' })
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

@InputType()
class MergeListingsInput extends PairVersionInput {
  @Field(() => ID, { description: 'The listing that stays.' })
  @IsUUID(undefined, { message: 'keepId: use the id of one of the two listings.' })
  keepId: string;

  @Field(() => [ListingPartEnum], { description: 'What it takes over from the other.' })
  @ArrayMaxSize(listingParts.length)
  @ArrayUnique()
  @IsIn(listingParts.map(({ part }) => part), { each: true })
  take: ListingPartName[];
}

@InputType()
class DoNotListInput {
  @Field(() => String, { description: '`organisation` or `service`.' })
  @IsIn(['organisation', 'service'], { message: 'subject: use organisation or service.' })
  subject: 'organisation' | 'service';

  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: use the id of a listing.' })
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => Boolean)
  doNotList: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500, { message: 'reason: use at most 500 characters.' })
  reason?: string | null;
}

@ArgsType()
class ReportsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Those that somebody has seen to.' })
  @IsBoolean()
  handled: boolean = false;
}

const HandledReportResult = resultOf('HandledReport', HandledReport);
const PairResult = resultOf('DuplicatePair', DuplicatePairType);
const DoNotListResult = resultOf('BarredListing', DoNotListed);

/** What keeps the whole directory in order: a steward's. */
@Resolver()
export class StewardshipResolver {
  constructor(
    private readonly clock: Clock,
    private readonly listings: StewardListings,
    private readonly areas: Coverage,
    private readonly pairs: ListDuplicates,
    private readonly merging: MergeListings,
    private readonly barring: SetDoNotList,
    private readonly desk: StewardDesk,
    private readonly reports: Reports,
    private readonly tasks: Tasks,
  ) {}

  @Requires('listing.review')
  @Example(() => ({ first: 5, search: 'a', freshness: 'stale' }))
  @Query(() => StewardListingConnection)
  stewardListings(@Unit() unit: UnitOfWork, @Args() { first, after, ...filter }: StewardListingsArgs): Promise<Connection<StewardListing>> {
    return this.listings.run(unit, filter, first, after);
  }

  @Requires('listing.review')
  @Example(() => ({ first: 5 }))
  @Query(() => CoverageAreaConnection)
  coverage(@Unit() unit: UnitOfWork, @Args() { first, after, area }: CoverageArgs): Promise<Connection<CoverageArea>> {
    return this.areas.run(unit, first, after, area);
  }

  @Requires('listing.review')
  @Example(() => ({ first: 5 }))
  @Query(() => DuplicatePairConnection)
  likelyDuplicates(@Unit() unit: UnitOfWork, @Args() { first, after, state }: DuplicatesArgs): Promise<Connection<DuplicatePairSummary>> {
    return this.pairs.run(unit, state, first, after);
  }

  @Requires('listing.review')
  @Example((world) => ({ id: world.duplicate }))
  @Query(() => DuplicatePairType)
  duplicatePair(@Unit() unit: UnitOfWork, @Args() { id }: IdArgs): Promise<DuplicatePairType> {
    return this.show(unit, id);
  }

  @Requires('listing.review')
  @Example((world) => ({ input: { id: world.duplicate, version: 1, keepId: world.service, take: ['contact'] } }))
  @Mutation(() => PairResult)
  mergeListings(@Unit() unit: UnitOfWork, @Args('input') input: MergeListingsInput): Promise<DuplicatePairType | RefusalType> {
    return answer(unit, 'listing.merged', this.merging.merge(unit, input), (id) => this.show(unit, id));
  }

  @Requires('listing.review')
  @Example((world) => ({ input: { id: world.duplicate, version: 1 } }))
  @Mutation(() => PairResult)
  undoMerge(@Unit() unit: UnitOfWork, @Args('input') input: PairVersionInput): Promise<DuplicatePairType | RefusalType> {
    return answer(unit, 'listing.merge-undone', this.merging.undo(unit, input), (id) => this.show(unit, id));
  }

  @Requires('listing.review')
  @Example((world) => ({ input: { id: world.duplicate, version: 1 } }))
  @Mutation(() => PairResult)
  markDifferent(@Unit() unit: UnitOfWork, @Args('input') input: PairVersionInput): Promise<DuplicatePairType | RefusalType> {
    return answer(unit, 'duplicate.dismissed', this.merging.markDifferent(unit, input), (id) => this.show(unit, id));
  }

  @Requires('listing.review')
  @Example((world) => ({ input: { subject: 'service', id: world.service, version: 1, doNotList: true, reason: 'They asked not to be listed.' } }))
  @Mutation(() => DoNotListResult)
  setDoNotList(@Unit() unit: UnitOfWork, @Args('input') input: DoNotListInput): Promise<DoNotListed | RefusalType> {
    return answer(unit, 'listing.barred', this.barring.run(unit, { ...input, reason: input.reason ?? null }), (id) => Object.assign(new DoNotListed(), { id }));
  }

  @Requires('listing.review')
  @Example(() => ({}))
  @Mutation(() => StartedTask)
  async findDuplicates(@Unit() unit: UnitOfWork): Promise<StartedTask> {
    return { taskId: await this.tasks.start(unit, { job: 'directory.find-duplicates', title: 'Looking for duplicates', payload: {} }) };
  }

  @Requires('listing.review')
  @Example(() => ({}))
  @Query(() => StewardDeskType)
  stewardDesk(@Unit() unit: UnitOfWork): Promise<StewardDeskType> {
    return this.desk.run(unit);
  }

  @Requires('listing.review')
  @Example(() => ({ first: 5 }))
  @Query(() => ListingReportConnection)
  listingReports(@Unit() unit: UnitOfWork, @Args() { first, after, handled }: ReportsArgs): Promise<Connection<ListingReport>> {
    return this.reports.list(unit, handled, first, after);
  }

  @Requires('listing.review')
  @Example((world) => ({ id: world.report }))
  @Mutation(() => HandledReportResult)
  handleReport(@Unit() unit: UnitOfWork, @Args() { id }: IdArgs): Promise<HandledReport | RefusalType> {
    return answer(unit, 'report.handled', this.reports.handle(unit, id), (handled) => Object.assign(new HandledReport(), { id: handled }));
  }

  private async show(unit: UnitOfWork, id: string): Promise<DuplicatePairType> {
    const pair = await duplicatePair(unit, id);
    if (!pair) throw notFound();
    const today = dayInLondon(this.clock.now());
    return Object.assign(new DuplicatePairType(), {
      ...pair,
      listings: pair.listings.map(({ id: of, name, slug, organisation, source, lastConfirmedOn }) =>
        ({ id: of, name, slug, organisation, source, confirmation: confirmationInWords(today, lastConfirmedOn as CalendarDate | null) })),
      parts: listingParts.map(({ part, label }) => {
        const said = pair.listings.map((listing) => [...partInLines(part, listing, listing.places, today)]);
        return { part, label, said, same: JSON.stringify(said[0]) === JSON.stringify(said[1]) };
      }),
    });
  }
}
