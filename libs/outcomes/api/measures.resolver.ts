import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RecordResponse } from './commands/record-response';
import { InstrumentType } from './graphql/instrument.type';
import { MeasuresArgs, RecordResponseInput } from './graphql/inputs';
import { MeasureResponse, PatientMeasures } from './graphql/measures.type';
import { listInstruments } from './queries/list-instruments';
import { ShowMeasures } from './queries/show-measures';

const MeasureResponseResult = resultOf('MeasureResponse', MeasureResponse);

/** Questionnaires, and what patients answered to them. */
@Resolver()
export class MeasuresResolver {
  constructor(
    private readonly show: ShowMeasures,
    private readonly record: RecordResponse,
  ) {}

  @Requires('outcome.read')
  @Example(() => ({}))
  @Query(() => [InstrumentType])
  instruments(): InstrumentType[] {
    return listInstruments();
  }

  @Requires('outcome.read')
  @Example((world) => ({ patientId: world.patient }))
  @Query(() => [PatientMeasures], { description: 'Every instrument, with what the patient answered in an episode.' })
  measures(@Unit() unit: UnitOfWork, @Args() args: MeasuresArgs): Promise<PatientMeasures[]> {
    return this.show.run(unit, args.patientId, args.episodeId ?? undefined);
  }

  @Requires('outcome.write')
  @Example((world) => ({
    input: {
      patientId: world.patient, instrument: 'ons4', timePoint: 'review', status: 'answered', mode: 'phone', takenOn: '2026-01-05',
      answers: [{ item: 'life_satisfaction', value: 5 }], idempotencyKey: '00000000-0000-4000-8000-000000000010',
    },
  }))
  @Mutation(() => MeasureResponseResult)
  recordResponse(@Unit() unit: UnitOfWork, @Args('input') input: RecordResponseInput): Promise<MeasureResponse | RefusalType> {
    return answer(unit, 'response.recorded', this.record.run(unit, input), async (id) => Object.assign(new MeasureResponse(), await this.show.one(unit, id)));
  }
}
