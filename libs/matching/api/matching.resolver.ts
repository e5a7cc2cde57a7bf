import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Limited, Public, RefusalType, Requires, resultOf, Unit } from '@linkwell/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CompareForPatientArgs, MatchesForPatientArgs, SearchServicesArgs, SuggestSupportArgs, WhyNotArgs } from './graphql/arguments';
import { ComparisonType } from './graphql/comparison.type';
import { PatientMatchesType, SearchResultType, WhyNotAnswersType } from './graphql/match.type';
import { SupportSuggestionsType } from './graphql/suggestion.type';
import { CompareForPatient } from './queries/compare-for-patient';
import { ExplainAbsence } from './queries/explain-absence';
import { MatchPatient } from './queries/match-patient';
import { SearchServices } from './queries/search-services';
import { SuggestSupport } from './queries/suggest-support';

const SearchServicesResult = resultOf('SearchServices', SearchResultType);
const PatientMatchesResult = resultOf('PatientMatches', PatientMatchesType);
const ComparisonResult = resultOf('CompareForPatient', ComparisonType);
const WhyNotResult = resultOf('WhyNot', WhyNotAnswersType);

@Resolver()
export class MatchingResolver {
  constructor(
    private readonly searchedServices: SearchServices,
    private readonly matchPatient: MatchPatient,
    private readonly explainAbsence: ExplainAbsence,
    private readonly comparison: CompareForPatient,
    private readonly suggestions: SuggestSupport,
  ) {}

  /** The trail keeps nothing of a public search, nor of a mistyped place. */
  @Public()
  @Limited(240, 60)
  @Example(() => ({ near: 'M33 7SS', need: 'food', first: 5 }))
  @Query(() => SearchServicesResult, { description: 'Services near a place that meet a need, nearest and best first.' })
  async searchServices(@Unit() unit: UnitOfWork, @Args() args: SearchServicesArgs): Promise<SearchResultType | RefusalType> {
    const found = await this.searchedServices.run(unit, args);
    return found.ok ? found.value : new RefusalType(found.refusal);
  }

  /** Asked at each few letters that somebody types, hence the higher limit. */
  @Public()
  @Limited(600, 60)
  @Example(() => ({ text: 'deb' }))
  @Query(() => SupportSuggestionsType, { description: 'What somebody who is still typing may mean: needs, and services by name.' })
  suggestSupport(@Unit() unit: UnitOfWork, @Args() { text }: SuggestSupportArgs): Promise<SupportSuggestionsType> {
    return this.suggestions.run(unit, text);
  }

  @Requires('match.read')
  @Example((world) => ({ patientId: world.patient, first: 5 }))
  @Query(() => PatientMatchesResult, { description: 'Services for one patient, nearest and best first.' })
  matchesForPatient(@Unit() unit: UnitOfWork, @Args() args: MatchesForPatientArgs): Promise<PatientMatchesType | RefusalType> {
    return answer(unit, 'patient.matched', this.matchPatient.run(unit, args), (matches) => matches);
  }

  @Requires('match.read')
  @Example((world) => ({ patientId: world.patient, serviceId: world.service }))
  @Query(() => WhyNotResult, { description: 'Why a service is not among a patient’s matches.' })
  whyNot(@Unit() unit: UnitOfWork, @Args() args: WhyNotArgs): Promise<WhyNotAnswersType | RefusalType> {
    return answer(unit, 'patient.matched', this.explainAbsence.run(unit, args), (answers) => answers);
  }

  @Requires('match.read')
  @Example((world) => ({ patientId: world.patient, serviceIds: [world.service] }))
  @Query(() => ComparisonResult, { description: 'A few services side by side for one patient.' })
  compareForPatient(@Unit() unit: UnitOfWork, @Args() args: CompareForPatientArgs): Promise<ComparisonType | RefusalType> {
    return answer(unit, 'patient.matched', this.comparison.run(unit, args), (comparison) => comparison);
  }
}
