import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnonymiseRecords } from './anonymise-records';
import { LegalHolds } from './legal-holds';
import { ListKeptRecords } from './list-kept-records';
import { RetentionPeriodsOf } from './retention-periods';
import {
  AnonymisedRecordConnection, AnonymiseRecordsInput, AnonymisingDoneType, ChangeInstallationRetentionInput, ChangeTeamRetentionInput, KeptRecordConnection, KeptRecordsArgs, LiftLegalHoldInput,
  RetentionOfRecordArgs, RetentionOfRecordType, RetentionPeriodsType, SetLegalHoldInput,
} from './retention.types';

const HoldResult = resultOf('RetentionOfRecord', RetentionOfRecordType);
const AnonymisingResult = resultOf('Anonymising', AnonymisingDoneType);
const PeriodsResult = resultOf('RetentionPeriods', RetentionPeriodsType);
const examplePeriods = { afterSupportYears: 10, childUntilAge: 25, childUntilAgeIf17: 26, afterDeathYears: 10, neverStartedYears: 3 };
const shown = (periods: object) => Object.assign(new RetentionPeriodsType(), periods);

/** How long records are kept, which of them are due, and their end. */
@Resolver()
export class RetentionResolver {
  constructor(
    private readonly list: ListKeptRecords,
    private readonly holds: LegalHolds,
    private readonly records: AnonymiseRecords,
    private readonly periods: RetentionPeriodsOf,
  ) {}

  @Requires('retention.manage')
  @Example(() => ({ first: 5, which: 'coming' }))
  @Query(() => KeptRecordConnection, { description: 'Records of the teams that the viewer leads, the longest due first.' })
  keptRecords(@Unit() unit: UnitOfWork, @Args() { which, first, after }: KeptRecordsArgs) {
    return this.list.list(unit, which, first, after);
  }

  @Requires('retention.manage')
  @Example((world) => ({ patientId: world.patient }))
  @Query(() => RetentionOfRecordType)
  retentionOfRecord(@Unit() unit: UnitOfWork, @Args() { patientId }: RetentionOfRecordArgs): Promise<RetentionOfRecordType> {
    return this.list.of(unit, patientId);
  }

  @Requires('retention.manage')
  @Example(() => ({ first: 5 }))
  @Query(() => AnonymisedRecordConnection, { description: 'What was anonymised in the teams that the viewer leads, newest first.' })
  anonymisedRecords(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.list.anonymised(unit, first, after);
  }

  @Requires('retention.manage')
  @Example((world) => ({ input: { patientId: world.patient, reason: 'A claim may follow.', idempotencyKey: '5b1c2f7e-4f52-4c55-8a0f-6a3a1f0e9c11' } }))
  @Mutation(() => HoldResult, { description: 'Keeps a record whatever its age.' })
  setLegalHold(@Unit() unit: UnitOfWork, @Args('input') input: SetLegalHoldInput): Promise<RetentionOfRecordType | RefusalType> {
    return answer(unit, 'legal_hold.set', this.holds.set(unit, input), (patientId) => this.list.changed(unit, patientId));
  }

  @Requires('retention.manage')
  @Example((world) => ({ input: { id: world.legalHold, reason: 'The claim was settled.', version: 1 } }))
  @Mutation(() => HoldResult)
  liftLegalHold(@Unit() unit: UnitOfWork, @Args('input') input: LiftLegalHoldInput): Promise<RetentionOfRecordType | RefusalType> {
    return answer(unit, 'legal_hold.lifted', this.holds.lift(unit, input), (patientId) => this.list.changed(unit, patientId));
  }

  @Requires('retention.manage')
  @Example((world) => ({ input: { records: [{ patientId: world.patient, version: 1 }], idempotencyKey: '5b1c2f7e-4f52-4c55-8a0f-6a3a1f0e9c12' } }))
  @Mutation(() => AnonymisingResult, { description: 'Destroys for good what makes the chosen records somebody’s: all of them or, where one is not due, none.' })
  anonymiseRecords(@Unit() unit: UnitOfWork, @Args('input') input: AnonymiseRecordsInput): Promise<AnonymisingDoneType | RefusalType> {
    return answer(unit, 'patient.anonymised', this.records.run(unit, input), () => Object.assign(new AnonymisingDoneType(), { records: input.records.length }));
  }

  @Requires('policy.manage')
  @Example(() => ({}))
  @Query(() => RetentionPeriodsType)
  async installationRetention(@Unit() unit: UnitOfWork): Promise<RetentionPeriodsType> {
    return shown(await this.periods.installation(unit));
  }

  @Requires('policy.manage')
  @Example(() => ({ input: { ...examplePeriods, version: 1 } }))
  @Mutation(() => PeriodsResult)
  changeInstallationRetention(@Unit() unit: UnitOfWork, @Args('input') input: ChangeInstallationRetentionInput): Promise<RetentionPeriodsType | RefusalType> {
    return answer(unit, 'retention.periods_changed', this.periods.changeInstallation(unit, input), async () => shown(await this.periods.installation(unit)));
  }

  @Requires('retention.manage')
  @Example(() => ({}))
  @Query(() => [RetentionPeriodsType], { description: 'Of each team that the viewer leads.' })
  async teamRetention(@Unit() unit: UnitOfWork): Promise<RetentionPeriodsType[]> {
    return (await this.periods.teams(unit)).map(shown);
  }

  @Requires('retention.manage')
  @Example((world) => ({ input: { teamId: world.team, ...examplePeriods, version: 0 } }))
  @Mutation(() => PeriodsResult, { description: 'A team may keep its records longer than the installation, not shorter.' })
  changeTeamRetention(@Unit() unit: UnitOfWork, @Args('input') { teamId, ...input }: ChangeTeamRetentionInput): Promise<RetentionPeriodsType | RefusalType> {
    return answer(unit, 'retention.periods_changed', this.periods.changeTeam(unit, teamId, input), async () => shown((await this.periods.teams(unit)).find((team) => team.teamId === teamId)!));
  }
}
