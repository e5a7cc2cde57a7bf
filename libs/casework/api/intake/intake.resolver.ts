import { interpretReading } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { ReferralSourceEnum } from '../graphql/enums';
import type { ReferralSource } from '../referral-source';
import { IncomingReferralConnection, IncomingReferralType, IncomingStandingEnum } from './incoming.type';
import { DuplicateIncomingInput, IncomingSeenInput, OpenIncomingInput, ReadReferralInput, ReceiveReferralInput, RefuseIncomingInput } from './intake.inputs';
import { ReceiveReferral } from './receive-referral';
import { ShowIncoming, type IncomingStanding } from './show-incoming';
import { Triage } from './triage';
import { IntakeTakenType, IntakeUploadType, ReadLineType } from './upload.type';
import { Uploads } from './uploads';

@ArgsType()
class TriageArgs extends PageArgs {
  @Field(() => IncomingStandingEnum, { defaultValue: 'waiting' })
  standing: IncomingStanding = 'waiting';

  @Field(() => ReferralSourceEnum, { nullable: true })
  @IsOptional()
  source?: ReferralSource | null;
}

@ArgsType()
class IdArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: send a UUID' })
  id: string;
}

const IncomingResult = resultOf('IncomingReferral', IncomingReferralType);
const UploadResult = resultOf('IntakeUpload', IntakeUploadType);
const TakenResult = resultOf('IntakeTaken', IntakeTakenType);
type Answered = Promise<IncomingReferralType | RefusalType>;

/** Referrals to the team: how they come in, and what becomes of them. */
@Resolver()
export class IntakeResolver {
  constructor(
    private readonly show: ShowIncoming,
    private readonly receive: ReceiveReferral,
    private readonly uploads: Uploads,
    private readonly triage: Triage,
  ) {}

  @Requires('patient.read')
  @Example(() => ({ first: 5, standing: 'waiting' }))
  @Query(() => IncomingReferralConnection, { description: 'Referrals to the team: what waits, the most urgent and the oldest first; or what was decided, the newest first.' })
  incomingReferrals(@Unit() unit: UnitOfWork, @Args() { first, after, standing, source }: TriageArgs) {
    return this.show.list(unit, standing, source ?? null, first, after);
  }

  @Requires('patient.read')
  @Example((world) => ({ id: world.incoming }))
  @Query(() => IncomingReferralType)
  incomingReferral(@Unit() unit: UnitOfWork, @Args() { id }: IdArgs): Promise<IncomingReferralType> {
    return this.show.one(unit, id);
  }

  @Requires('patient.write')
  @Example((world) => ({
    input: {
      teamId: world.team, forename: 'Test', surname: 'Person', dateOfBirth: '1950-01-31', source: 'gp', urgency: 'routine', receivedOn: '2026-01-05',
      idempotencyKey: '7c1e4f0a-1f0b-4d52-9a55-0c1f0a7e2b51',
    },
  }))
  @Mutation(() => IncomingResult, { description: 'Takes a referral in; it waits in triage.' })
  receiveReferral(@Unit() unit: UnitOfWork, @Args('input') input: ReceiveReferralInput): Answered {
    return answer(unit, 'incoming.received', this.receive.run(unit, input), (id) => this.show.changed(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { teamId: world.team, kind: 'pasted', text: 'Name: Test Person', idempotencyKey: '7c1e4f0a-1f0b-4d52-9a55-0c1f0a7e2b52' } }))
  @Mutation(() => UploadResult, { description: 'Reads a pasted text, or a list as CSV. Nothing is taken in until it is confirmed; it is kept encrypted for a day at most.' })
  readReferral(@Unit() unit: UnitOfWork, @Args('input') input: ReadReferralInput): Promise<IntakeUploadType | RefusalType> {
    return answer(unit, 'intake.uploaded', this.uploads.keep(unit, input), (id) => this.showUpload(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ id: world.intakeUpload }))
  @Query(() => IntakeUploadType)
  async intakeUpload(@Unit() unit: UnitOfWork, @Args() { id }: IdArgs): Promise<IntakeUploadType> {
    const shown = await this.showUpload(unit, id);
    await unit.audit({ action: 'intake.viewed', subjectType: 'intake_upload', subjectIds: [id] });
    return shown;
  }

  @Requires('patient.write')
  @Example((world) => ({ id: world.intakeUpload }))
  @Mutation(() => TakenResult, { description: 'Takes in every row of a list that is in order, all of them or none. A row that has come before makes nothing new.' })
  confirmIntakeUpload(@Unit() unit: UnitOfWork, @Args() { id }: IdArgs): Promise<IntakeTakenType | RefusalType> {
    return answer(unit, 'incoming.received', this.uploads.confirm(unit, id), (count) => Object.assign(new IntakeTakenType(), { count }));
  }

  @Requires('patient.write')
  @Example((world) => ({ id: world.intakeUpload }))
  @Mutation(() => TakenResult)
  discardIntakeUpload(@Unit() unit: UnitOfWork, @Args() { id }: IdArgs): Promise<IntakeTakenType | RefusalType> {
    return answer(unit, 'intake.discarded', this.uploads.discard(unit, id), () => Object.assign(new IntakeTakenType(), { count: 0 }));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { id: world.incoming, version: 1 } }))
  @Mutation(() => IncomingResult, { description: 'I am looking at this one.' })
  takeIncoming(@Unit() unit: UnitOfWork, @Args('input') input: IncomingSeenInput): Answered {
    return answer(unit, 'incoming.looking', this.triage.take(unit, input), (id) => this.show.changed(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { id: world.incoming, version: 1, idempotencyKey: '7c1e4f0a-1f0b-4d52-9a55-0c1f0a7e2b53' } }))
  @Mutation(() => IncomingResult, { description: 'Offers support: a new patient with an episode, or a new episode of somebody whom the team knows.' })
  openIncoming(@Unit() unit: UnitOfWork, @Args('input') input: OpenIncomingInput): Answered {
    return answer(unit, 'incoming.opened', this.triage.open(unit, input), (id) => this.show.changed(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { id: world.incoming, version: 1, reason: 'other_area' } }))
  @Mutation(() => IncomingResult)
  refuseIncoming(@Unit() unit: UnitOfWork, @Args('input') input: RefuseIncomingInput): Answered {
    return answer(unit, 'incoming.not_for_us', this.triage.notForUs(unit, input), (id) => this.show.changed(unit, id));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { id: world.incoming, version: 1, patientId: world.patient } }))
  @Mutation(() => IncomingResult)
  markIncomingDuplicate(@Unit() unit: UnitOfWork, @Args('input') input: DuplicateIncomingInput): Answered {
    return answer(unit, 'incoming.duplicate', this.triage.markDuplicate(unit, input), (id) => this.show.changed(unit, id));
  }

  private async showUpload(unit: UnitOfWork, id: string): Promise<IntakeUploadType> {
    const upload = await this.uploads.open(unit, id);
    const { teamId, expiresAt } = upload;
    if (upload.kind === 'csv') return Object.assign(new IntakeUploadType(), { id, teamId, expiresAt, suggested: null, lines: [], rows: await this.uploads.preview(unit, upload) });
    const { fields, notes, lines } = this.uploads.read(upload.content);
    const shown = lines.map(({ line, text, placed }) =>
      Object.assign(new ReadLineType(), { line, text, field: placed && 'field' in placed ? placed.field : null, heading: placed && 'heading' in placed ? placed.heading : null }));
    return Object.assign(new IntakeUploadType(), { id, teamId, expiresAt, suggested: { ...interpretReading(fields), notes }, lines: shown, rows: [] });
  }
}
