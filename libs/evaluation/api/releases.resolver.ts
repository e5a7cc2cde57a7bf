import type { UnitOfWork } from '@linkwell/database';
import { Example, PageArgs, Requires, Unit } from '@linkwell/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ReleaseConnection } from './graphql/release.type';
import { ReleasedTableArgs, ReleasedTableType } from './graphql/released-table.type';
import { ListReleases } from './queries/list-releases';
import { ShowReleasedTable } from './queries/show-released-table';

/** What evaluators read. `release.read` runs as `linkwell_evaluator`, which can read releases and nothing else. */
@Resolver()
export class ReleasesResolver {
  constructor(
    private readonly list: ListReleases,
    private readonly show: ShowReleasedTable,
  ) {}

  @Requires('release.read')
  @Example(() => ({ first: 5 }))
  @Query(() => ReleaseConnection)
  releases(@Unit() unit: UnitOfWork, @Args() args: PageArgs) {
    return this.list.run(unit, args.first, args.after);
  }

  @Requires('release.read')
  @Example((world) => ({ releaseId: world.release, measure: 'people_referred', rows: 'need_group', columns: 'deprivation_band' }))
  @Query(() => ReleasedTableType)
  releasedTable(@Unit() unit: UnitOfWork, @Args() args: ReleasedTableArgs): Promise<ReleasedTableType> {
    return this.show.run(unit, args);
  }
}
