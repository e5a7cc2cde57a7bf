import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Limited, Public, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OfPatientArgs } from '../agreements/agreements.inputs';
import { PlanLinks } from './plan-links';
import { MakePlanLinkInput, OpenPlanLinkInput, RevokePlanLinkInput, SavePlanInput } from './plan.inputs';
import { MadePlanLinkType, OpenedPlanLinkType, PlanType, SharedPlanType } from './plan.type';
import { ReadPlan } from './read-plan';
import { SavePlan } from './save-plan';

const PlanResult = resultOf('Plan', PlanType);
const MadePlanLinkResult = resultOf('MadePlanLink', MadePlanLinkType);

/** A person's plan, at the desk and on its way to them. */
@Resolver()
export class PlanResolver {
  constructor(
    private readonly read: ReadPlan,
    private readonly save: SavePlan,
    private readonly links: PlanLinks,
  ) {}

  @Requires('patient.read')
  @Example((world) => ({ patientId: world.patient }))
  @Query(() => PlanType)
  plan(@Unit() unit: UnitOfWork, @Args() { patientId }: OfPatientArgs) {
    return this.read.forDesk(unit, patientId);
  }

  @Requires('patient.read')
  @Example((world) => ({ patientId: world.patient }))
  @Query(() => SharedPlanType, { description: 'For paper and calendars: nothing confidential.' })
  planToShare(@Unit() unit: UnitOfWork, @Args() { patientId }: OfPatientArgs) {
    return this.read.toShare(unit, patientId, 'Look at your plan.');
  }

  @Requires('patient.write')
  @Example((world) => ({
    input: { patientId: world.patient, version: 1, goals: [{ words: 'I want to open my post', confidential: false, steps: [] }], idempotencyKey: '0d7c2f7e-4f52-4c55-8a0f-6a3a1f0e9d01' },
  }))
  @Mutation(() => PlanResult, { description: 'Writes the whole plan as a new version.' })
  savePlan(@Unit() unit: UnitOfWork, @Args('input') { goals, reviewedOn, ...input }: SavePlanInput): Promise<PlanType | RefusalType> {
    const written = goals.map((goal) => ({ ...goal, rating: goal.rating ?? null, needId: goal.needId ?? null, steps: goal.steps.map((step) => ({ ...step, dueOn: step.dueOn ?? null })) }));
    return answer(unit, 'plan.saved', this.save.run(unit, { ...input, reviewedOn: reviewedOn ?? null, goals: written }), (patientId) => this.read.forDesk(unit, patientId));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, factor: 'date_of_birth', email: false } }))
  @Mutation(() => MadePlanLinkResult, { description: 'A link that shows the plan after one right answer. It is shown once.' })
  makePlanLink(@Unit() unit: UnitOfWork, @Args('input') input: MakePlanLinkInput): Promise<MadePlanLinkType | RefusalType> {
    return answer(unit, 'plan.link_made', this.links.make(unit, input), (made) => made);
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { id: world.planLink } }))
  @Mutation(() => PlanResult)
  revokePlanLink(@Unit() unit: UnitOfWork, @Args('input') { id }: RevokePlanLinkInput): Promise<PlanType | RefusalType> {
    return answer(unit, 'plan.link_revoked', this.links.revoke(unit, id), (patientId) => this.read.forDesk(unit, patientId));
  }

  @Public()
  @Limited(60, 3600)
  @Example(() => ({ input: { token: 'x'.repeat(43) } }))
  @Mutation(() => OpenedPlanLinkType, { description: 'Shows nothing but what is asked, until the right answer is given.' })
  openPlanLink(@Unit() unit: UnitOfWork, @Args('input') { token, answer: given }: OpenPlanLinkInput): Promise<OpenedPlanLinkType> {
    return this.links.open(unit, token, given ?? null);
  }
}
