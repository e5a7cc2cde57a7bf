import { CaseworkModule } from '@linkwell/casework-api';
import { GeographyModule } from '@linkwell/geography-api';
import { TaxonomyModule } from '@linkwell/taxonomy-api';
import { Module } from '@nestjs/common';
import { FindSupport } from './find-support';
import { gaps } from './gaps';
import { MatchingResolver } from './matching.resolver';
import { CompareForPatient } from './queries/compare-for-patient';
import { ExplainAbsence } from './queries/explain-absence';
import { PlainSearch } from './plain/plain-search';
import { MatchPatient } from './queries/match-patient';
import { PlaceAsked } from './queries/place-asked';
import { AskForPatient } from './queries/ask-for-patient';
import { SuggestSupport } from './queries/suggest-support';
import { SearchServices } from './queries/search-services';
import { ReportExposure } from './exposure/report-exposure';
import { TrackRecords } from './track-record/track-records';
import { MatchWeightsOf } from './tuning/match-weights-of';
import { tuning } from './tuning/providers';

@Module({
  imports: [CaseworkModule, GeographyModule, TaxonomyModule],
  providers: [AskForPatient, CompareForPatient, ExplainAbsence, FindSupport, MatchPatient, PlaceAsked, PlainSearch, SearchServices, SuggestSupport, MatchingResolver, ...gaps, ...tuning],
  exports: [FindSupport, MatchPatient, MatchWeightsOf, PlainSearch, ReportExposure, TrackRecords],
})
export class MatchingModule {}
