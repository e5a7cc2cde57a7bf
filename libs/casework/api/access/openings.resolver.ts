import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EndOpening } from './end-opening';
import { ListOpenings } from './list-openings';
import { OpenRecord } from './open-record';
import { BreakGlassInput, EndOpeningInput, OpenedPatientType, OpeningArgs, OpeningConnection, OpeningDoneType, OpeningsArgs, ReviewOpeningInput } from './openings.types';
import { ReviewOpening } from './review-opening';
import { ShowOpened } from './show-opened';

const OpeningResult = resultOf('Opening', OpeningDoneType);
type Done = Promise<OpeningDoneType | RefusalType>;
const done = (id: string) => Object.assign(new OpeningDoneType(), { id });

/** Records of another team, opened in need; and their leads' judgement of it. */
@Resolver()
export class OpeningsResolver {
  constructor(
    private readonly open: OpenRecord,
    private readonly opened: ShowOpened,
    private readonly list: ListOpenings,
    private readonly end: EndOpening,
    private readonly judge: ReviewOpening,
  ) {}

  @Requires('patient.break_glass')
  @Example(() => ({ input: { nhsNumber: '999 000 0018', reason: 'person_present', words: 'They are in reception and ask for help.', idempotencyKey: 'c6b4a3f0-8d3e-4f6e-9c59-1f1f5e0c7a06' } }))
  @Mutation(() => OpeningResult, { description: 'Opens one record of another team, to read for an hour. The lead of that team is told.' })
  breakGlass(@Unit() unit: UnitOfWork, @Args('input') input: BreakGlassInput): Done {
    return answer(unit, 'patient.opened', this.open.run(unit, input), done);
  }

  @Requires('patient.break_glass')
  @Example((world) => ({ id: world.opening }))
  @Query(() => OpenedPatientType)
  openedPatient(@Unit() unit: UnitOfWork, @Args() { id }: OpeningArgs): Promise<OpenedPatientType> {
    return this.opened.run(unit, id);
  }

  @Requires('patient.break_glass')
  @Example(() => ({ first: 5 }))
  @Query(() => OpeningConnection, { description: 'What the viewer has opened, newest first.' })
  myOpenings(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.list.mine(unit, first, after);
  }

  @Requires('access.review')
  @Example(() => ({ first: 5, waiting: true }))
  @Query(() => OpeningConnection, { description: 'Records of the viewer’s teams that somebody of another team opened, newest first.' })
  openedRecords(@Unit() unit: UnitOfWork, @Args() { first, after, waiting }: OpeningsArgs) {
    return this.list.ofMyTeams(unit, first, after, waiting);
  }

  @Requires('patient.break_glass')
  @Example((world) => ({ input: { id: world.openingToJudge, version: 1 } }))
  @Mutation(() => OpeningResult, { description: 'Ends an opening of one’s own, or of a record of a team that one leads.' })
  endOpening(@Unit() unit: UnitOfWork, @Args('input') input: EndOpeningInput): Done {
    return answer(unit, 'opening.ended', this.end.run(unit, input), done);
  }

  @Requires('access.review')
  @Example((world) => ({ input: { id: world.openingToJudge, finding: 'justified', version: 1 } }))
  @Mutation(() => OpeningResult)
  reviewOpening(@Unit() unit: UnitOfWork, @Args('input') input: ReviewOpeningInput): Done {
    return answer(unit, 'opening.judged', this.judge.run(unit, input), done);
  }
}
