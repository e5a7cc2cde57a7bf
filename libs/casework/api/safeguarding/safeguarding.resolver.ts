import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CloseConcern } from './close-concern';
import { ConcernType, SafeguardingOfPatientType } from './concern.type';
import { ListReview } from './list-review';
import { RaiseConcern } from './raise-concern';
import { RecordDisclosure } from './record-disclosure';
import { ReviewDisclosure } from './review-disclosure';
import { ReviewArgs, ReviewConnection } from './review.type';
import { AddConcernStepInput, CloseConcernInput, RaiseConcernInput, RecordDisclosureInput, ReviewDisclosureInput } from './safeguarding.inputs';
import { ShowSafeguarding } from './show-safeguarding';
import { TakeStep } from './take-step';

const ConcernResult = resultOf('SafeguardingConcern', ConcernType);
type Answer = Promise<ConcernType | RefusalType>;
const key = (last: number) => `5afe0a2c-1d53-4c86-9d0e-0e5bb1e4a7${String(last).padStart(2, '0')}`;

/** Concerns about patients, what was done about them, and the lead's review. */
@Resolver()
export class SafeguardingResolver {
  constructor(
    private readonly show: ShowSafeguarding,
    private readonly review: ListReview,
    private readonly raise: RaiseConcern,
    private readonly step: TakeStep,
    private readonly close: CloseConcern,
    private readonly disclose: RecordDisclosure,
    private readonly judge: ReviewDisclosure,
  ) {}

  @Requires('safeguarding.raise')
  @Example((world) => ({ patientId: world.patient }))
  @Query(() => SafeguardingOfPatientType, { description: 'Flags of a patient, and the concerns that the viewer may see.' })
  safeguardingOfPatient(@Unit() unit: UnitOfWork, @Args('patientId', { type: () => ID }, ParseUUIDPipe) patientId: string): Promise<SafeguardingOfPatientType> {
    return this.show.ofPatient(unit, patientId);
  }

  @Requires('safeguarding.raise')
  @Example((world) => ({ id: world.concern }))
  @Query(() => ConcernType)
  safeguardingConcern(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<ConcernType> {
    return this.show.concern(unit, id);
  }

  @Requires('safeguarding.review')
  @Example(() => ({ first: 5 }))
  @Query(() => ReviewConnection, { description: 'What waits for the leads of the viewer’s teams, what is urgent first.' })
  safeguardingReview(@Unit() unit: UnitOfWork, @Args() { first, after, kind }: ReviewArgs) {
    return this.review.run(unit, first, after, kind);
  }

  @Requires('safeguarding.raise')
  @Example((world) => ({ input: { patientId: world.patient, subject: 'adult', categories: ['financial'], danger: 'none', noticedOn: '2026-01-05', seenWords: 'A test.', wishesAsked: true, wishesWords: 'Nothing yet.', idempotencyKey: key(1) } }))
  @Mutation(() => ConcernResult, { description: 'Raises a safeguarding concern about a patient. The leads of the team are told.' })
  raiseSafeguardingConcern(@Unit() unit: UnitOfWork, @Args('input') input: RaiseConcernInput): Answer {
    return answer(unit, 'safeguarding.concern_raised', this.raise.run(unit, input), (id) => this.show.changedConcern(unit, id));
  }

  @Requires('safeguarding.raise')
  @Example((world) => ({ input: { concernId: world.concern, step: 'note', takenOn: '2026-01-05', words: 'A test.', version: 1, idempotencyKey: key(2) } }))
  @Mutation(() => ConcernResult)
  addSafeguardingStep(@Unit() unit: UnitOfWork, @Args('input') input: AddConcernStepInput): Answer {
    return answer(unit, 'safeguarding.step_added', this.step.run(unit, input), (id) => this.show.changedConcern(unit, id));
  }

  @Requires('safeguarding.review')
  @Example((world) => ({ input: { concernId: world.concern, outcome: 'risk_removed', wishesMet: 'fully', words: 'A test.', version: 1 } }))
  @Mutation(() => ConcernResult)
  closeSafeguardingConcern(@Unit() unit: UnitOfWork, @Args('input') input: CloseConcernInput): Answer {
    return answer(unit, 'safeguarding.concern_closed', this.close.run(unit, input), (id) => this.show.changedConcern(unit, id));
  }

  @Requires('safeguarding.raise')
  @Example((world) => ({
    input: {
      concernId: world.concern, recipient: 'police', recipientWords: 'A test', whatWords: 'A test', ground: 'serious_crime', whyWords: 'A test', disclosedOn: '2026-01-05', authority: 'safeguarding_lead',
      authoriserWords: 'Dr Test, safeguarding lead', told: true, version: 1, idempotencyKey: key(3),
    },
  }))
  @Mutation(() => ConcernResult, { description: 'Writes down what was disclosed without agreement, on what grounds and by whose decision.' })
  recordSafeguardingDisclosure(@Unit() unit: UnitOfWork, @Args('input') input: RecordDisclosureInput): Answer {
    return answer(unit, 'safeguarding.disclosed', this.disclose.run(unit, input), (id) => this.show.changedConcern(unit, id));
  }

  @Requires('safeguarding.review')
  @Example((world) => ({ input: { id: world.disclosure, finding: 'upheld', version: 1 } }))
  @Mutation(() => ConcernResult)
  reviewSafeguardingDisclosure(@Unit() unit: UnitOfWork, @Args('input') input: ReviewDisclosureInput): Answer {
    return answer(unit, 'safeguarding.disclosure_reviewed', this.judge.run(unit, input), (id) => this.show.changedConcern(unit, id));
  }
}
