import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Limited, Public, RefusalType, Requires, resultOf, Unit } from '@linkwell/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { MatchesForPatientArgs, SearchServicesArgs, WhyNotArgs } from './graphql/arguments';
import { PatientMatchesType, SearchResultType, WhyNotAnswersType } from './graphql/match.type';
import { ExplainAbsence } from './queries/explain-absence';
import { MatchPatient } from './queries/match-patient';
import { SearchServices } from './queries/search-services';

const SearchServicesResult = resultOf('SearchServices', SearchResultType);
const PatientMatchesResult = resultOf('PatientMatches', PatientMatchesType);
const WhyNotResult = resultOf('WhyNot', WhyNotAnswersType);

@Resolver()
export class MatchingResolver {
  constructor(
    private readonly searchedServices: SearchServices,
    private readonly matchPatient: MatchPatient,
    private readonly explainAbsence: ExplainAbsence,
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
}
