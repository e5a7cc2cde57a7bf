import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreateSite } from './commands/create-site';
import { CreateTeam } from './commands/create-team';
import { CreateSiteInput, CreateTeamInput } from './graphql/inputs';
import { SiteConnection, SiteType, TeamConnection, TeamType } from './graphql/team.type';
import { ListPlacesOfWork } from './queries/list-places-of-work';

const TeamResult = resultOf('Team', TeamType);
const SiteResult = resultOf('Site', SiteType);

/** Teams and the sites they serve. */
@Resolver()
export class PlacesOfWorkResolver {
  constructor(
    private readonly list: ListPlacesOfWork,
    private readonly makeTeam: CreateTeam,
    private readonly makeSite: CreateSite,
  ) {}

  @Requires('team.manage')
  @Example(() => ({ first: 5 }))
  @Query(() => TeamConnection)
  teams(@Unit() unit: UnitOfWork, @Args() args: PageArgs) {
    return this.list.teams(unit, args.first, args.after);
  }

  @Requires('team.manage')
  @Example(() => ({ first: 5 }))
  @Query(() => SiteConnection)
  sites(@Unit() unit: UnitOfWork, @Args() args: PageArgs) {
    return this.list.sites(unit, args.first, args.after);
  }

  @Requires('team.manage')
  @Example((world) => ({ input: { name: 'A new team', siteIds: [world.site] } }))
  @Mutation(() => TeamResult)
  createTeam(@Unit() unit: UnitOfWork, @Args('input') input: CreateTeamInput): Promise<TeamType | RefusalType> {
    return answer(unit, 'team.created', this.makeTeam.run(unit, input.name, input.siteIds), (team) => Object.assign(new TeamType(), team));
  }

  @Requires('team.manage')
  @Example(() => ({ input: { name: 'A new practice', odsCode: 'Y99999' } }))
  @Mutation(() => SiteResult)
  createSite(@Unit() unit: UnitOfWork, @Args('input') input: CreateSiteInput): Promise<SiteType | RefusalType> {
    return answer(unit, 'site.created', this.makeSite.run(unit, input.name, input.odsCode), (site) => Object.assign(new SiteType(), site));
  }
}
