import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Field, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { AnswerOffer } from './commands/answer-offer';
import { CloseEpisode } from './commands/close-episode';
import { RecordContact } from './commands/record-contact';
import { RecordGroupContact } from './commands/record-group-contact';
import { RecordNeed } from './commands/record-need';
import { StartEpisode } from './commands/start-episode';
import { UpdateNeed } from './commands/update-need';
import { CloseEpisodeInput, RecordContactInput, RecordGroupContactInput, RecordNeedInput, RecordNeedOutcomeInput, UpdateNeedInput } from './graphql/episode.inputs';
import { AnswerOfferInput, StartEpisodeInput } from './graphql/inputs';
import type { PatientType } from './graphql/patient.type';
import { PatientResult } from './patients.resolver';
import { ShowPatient } from './queries/show-patient';
import { Needs } from './services/needs';

@ObjectType({ description: 'A meeting was written down for each who was expected.' })
class GroupContactRecorded {
  @Field(() => Int)
  people: number;
}
const GroupContactResult = resultOf('GroupContact', GroupContactRecorded);

type Answered = Promise<PatientType | RefusalType>;

/** The support a patient is given: episodes, needs, contacts. Every change answers with the patient's page as it then is. */
@Resolver()
export class SupportResolver {
  constructor(
    private readonly show: ShowPatient,
    private readonly start: StartEpisode,
    private readonly offer: AnswerOffer,
    private readonly close: CloseEpisode,
    private readonly need: RecordNeed,
    private readonly change: UpdateNeed,
    private readonly needs: Needs,
    private readonly contact: RecordContact,
    private readonly group: RecordGroupContact,
  ) {}

  @Requires('patient.write')
  @Example((world) => ({
    input: {
      patientId: world.patient, source: 'self', idempotencyKey: '0d7c2f7e-4f52-4c55-8a0f-6a3a1f0e9b02',
      agreement: { answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' },
    },
  }))
  @Mutation(() => PatientResult, { description: 'A re-referral: a new episode for somebody whose support is over.' })
  startEpisode(@Unit() unit: UnitOfWork, @Args('input') input: StartEpisodeInput): Answered {
    return answer(unit, 'episode.started', this.start.run(unit, input), (id) => this.show.show(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, agreement: { answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' }, version: 1 } }))
  @Mutation(() => PatientResult, { description: 'The answer to an offer of support, or that the person could not be reached.' })
  answerOffer(@Unit() unit: UnitOfWork, @Args('input') input: AnswerOfferInput): Answered {
    return answer(unit, 'episode.answered', this.offer.run(unit, input), (id) => this.show.show(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, reason: 'completed', version: 1 } }))
  @Mutation(() => PatientResult)
  closeEpisode(@Unit() unit: UnitOfWork, @Args('input') input: CloseEpisodeInput): Answered {
    return answer(unit, 'episode.closed', this.close.run(unit, input), (id) => this.show.show(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({
    input: { patientId: world.patient, termId: 'money-and-debt', priority: 1, urgency: 'routine', patientsWords: 'I dread the post.', idempotencyKey: '8c9b6d0a-54c1-4f0e-b7a4-1f0b1c2d3e03' },
  }))
  @Mutation(() => PatientResult)
  recordNeed(@Unit() unit: UnitOfWork, @Args('input') input: RecordNeedInput): Answered {
    return answer(unit, 'need.recorded', this.need.run(unit, input), (id) => this.show.show(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { needId: world.need, priority: 2, urgency: 'soon', status: 'open', version: 1 } }))
  @Mutation(() => PatientResult)
  updateNeed(@Unit() unit: UnitOfWork, @Args('input') input: UpdateNeedInput): Answered {
    return answer(unit, 'need.updated', this.change.run(unit, input), (id) => this.show.show(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { needId: world.need, answer: 'met', reporter: 'patient', version: 1 } }))
  @Mutation(() => PatientResult, { description: 'Whether a need was met, and who says so.' })
  recordNeedOutcome(@Unit() unit: UnitOfWork, @Args('input') input: RecordNeedOutcomeInput): Answered {
    return answer(unit, 'need.outcome_recorded', this.needs.recordOutcome(unit, input), (need) => this.show.show(unit, need.patientId));
  }

  @Requires('patient.write')
  @Example((world) => ({
    input: { patientId: world.patient, on: '2026-01-05', minutes: 20, mode: 'phone', outcome: 'spoke', kind: 'check_in', idempotencyKey: '3f2a7f0e-7b0b-4d62-9c33-2a1b3c4d5e04' },
  }))
  @Mutation(() => PatientResult)
  recordContact(@Unit() unit: UnitOfWork, @Args('input') input: RecordContactInput): Answered {
    return answer(unit, 'contact.recorded', this.contact.run(unit, input), (id) => this.show.show(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({
    input: {
      people: [{ patientId: world.patient, came: true }, { patientId: world.secondPatient, came: false }], on: '2026-01-05', minutes: 90, kind: 'check_in',
      idempotencyKey: '3f2a7f0e-7b0b-4d62-9c33-2a1b3c4d5e05',
    },
  }))
  @Mutation(() => GroupContactResult, { description: 'A meeting with several people, written down in the record of each: of all or of none.' })
  recordGroupContact(@Unit() unit: UnitOfWork, @Args('input') input: RecordGroupContactInput): Promise<GroupContactRecorded | RefusalType> {
    return answer(unit, 'contact.recorded', this.group.run(unit, input), () => Promise.resolve(Object.assign(new GroupContactRecorded(), { people: input.people.length })));
  }
}
