import { CaseworkModule } from '@linkwell/casework-api';
import { Module } from '@nestjs/common';
import { RecordResponse } from './commands/record-response';
import { MeasuresResolver } from './measures.resolver';
import { EpisodesMeasured } from './queries/episodes-measured';
import { MeasuresHeld } from './queries/measures-held';
import { MeasureTimeline } from './queries/measure-timeline';
import { ShowMeasures } from './queries/show-measures';

@Module({
  imports: [CaseworkModule],
  providers: [EpisodesMeasured, MeasureTimeline, MeasuresHeld, RecordResponse, ShowMeasures, MeasuresResolver],
})
export class OutcomesModule {}
