import { CaseworkModule } from '@linkwell/casework-api';
import { GeographyModule } from '@linkwell/geography-api';
import { Module } from '@nestjs/common';
import { FindSupport } from './find-support';
import { MatchingResolver } from './matching.resolver';
import { ExplainAbsence } from './queries/explain-absence';
import { MatchPatient } from './queries/match-patient';
import { AskForPatient } from './queries/ask-for-patient';
import { SearchServices } from './queries/search-services';

@Module({
  imports: [CaseworkModule, GeographyModule],
  providers: [AskForPatient, ExplainAbsence, FindSupport, MatchPatient, SearchServices, MatchingResolver],
  exports: [FindSupport],
})
export class MatchingModule {}
