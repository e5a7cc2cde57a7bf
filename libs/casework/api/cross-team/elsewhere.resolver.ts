import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { JudgeSeenElsewhereInput, SeenElsewhereArgs, SeenElsewhereConnection, SeenElsewhereJudgedType } from './elsewhere.type';
import { SeenElsewhere } from './seen-elsewhere';

const JudgedResult = resultOf('SeenElsewhereJudged', SeenElsewhereJudgedType);

/** People whom another team seems to know as well. */
@Resolver()
export class ElsewhereResolver {
  constructor(private readonly elsewhere: SeenElsewhere) {}

  @Requires('caseload.oversee')
  @Example(() => ({ first: 5 }))
  @Query(() => SeenElsewhereConnection, { description: 'Patients of the teams that the viewer leads who seem to have a record in another team too.' })
  seenElsewhere(@Unit() unit: UnitOfWork, @Args() { first, after, decided }: SeenElsewhereArgs) {
    return this.elsewhere.list(unit, first, after, decided);
  }

  @Requires('caseload.oversee')
  @Example((world) => ({ input: { patientId: world.patient, id: 'a'.repeat(64), finding: 'not_the_same', idempotencyKey: '0d7c2f7e-4f52-4c55-8a0f-6a3a1f0e9d34' } }))
  @Mutation(() => JudgedResult)
  judgeSeenElsewhere(@Unit() unit: UnitOfWork, @Args('input') input: JudgeSeenElsewhereInput): Promise<SeenElsewhereJudgedType | RefusalType> {
    return answer(unit, 'elsewhere.judged', this.elsewhere.judge(unit, input), (patientId) => Object.assign(new SeenElsewhereJudgedType(), { patientId }));
  }
}
