import { CaseworkModule } from '@linkwell/casework-api';
import { GeographyModule } from '@linkwell/geography-api';
import { TaxonomyModule } from '@linkwell/taxonomy-api';
import { Module } from '@nestjs/common';
import { FindSupport } from './find-support';
import { MatchingResolver } from './matching.resolver';
import { ExplainAbsence } from './queries/explain-absence';
import { PlainSearch } from './plain/plain-search';
import { MatchPatient } from './queries/match-patient';
import { PlaceAsked } from './queries/place-asked';
import { AskForPatient } from './queries/ask-for-patient';
import { SearchServices } from './queries/search-services';

@Module({
  imports: [CaseworkModule, GeographyModule, TaxonomyModule],
  providers: [AskForPatient, ExplainAbsence, FindSupport, MatchPatient, PlaceAsked, PlainSearch, SearchServices, MatchingResolver],
  exports: [FindSupport, PlainSearch],
})
export class MatchingModule {}
