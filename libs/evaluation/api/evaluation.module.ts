import { Module } from '@nestjs/common';
import { BuildRelease } from './commands/build-release';
import { ListReleases } from './queries/list-releases';
import { ShowReleasedTable } from './queries/show-released-table';
import { ReleasesResolver } from './releases.resolver';

@Module({
  providers: [BuildRelease, ListReleases, ShowReleasedTable, ReleasesResolver],
  exports: [BuildRelease],
})
export class EvaluationModule {}
