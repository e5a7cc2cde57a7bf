import type { UnitOfWork } from '@linkwell/database';
import { Example, PageArgs, Requires, Unit } from '@linkwell/graphql';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { ListTeamReferrals } from './list-team-referrals';
import type { TeamList } from './team-list.sql';
import { TeamListEnum, TeamReferrals } from './team-list.type';

@ArgsType()
class TeamReferralsArgs extends PageArgs {
  @Field(() => TeamListEnum, { defaultValue: 'overdue' })
  list: TeamList = 'overdue';
}

/** What waits for the team. */
@Resolver()
export class TeamListResolver {
  constructor(private readonly list: ListTeamReferrals) {}

  @Requires('referral.read')
  @Example(() => ({ list: 'overdue', first: 5 }))
  @Query(() => TeamReferrals, { description: 'The viewer’s own people first, then what waits longest.' })
  teamReferrals(@Unit() unit: UnitOfWork, @Args() args: TeamReferralsArgs): Promise<TeamReferrals> {
    return this.list.run(unit, args.list, args.first, args.after);
  }
}
