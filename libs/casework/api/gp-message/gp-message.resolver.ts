import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OfPatientArgs } from '../agreements/agreements.inputs';
import { FinishedGpMessageInput, ReaderArgs, RecordGpMessageInput, SkipGpMessageInput, WrittenMessageArgs } from './gp-message.inputs';
import { DueGpMessageConnection, GpMessageFileType, GpMessagePreviewType, GpMessagesType, SentGpMessageType } from './gp-message.type';
import { ReadGpMessages } from './read-gp-messages';
import { RecordGpMessage } from './record-gp-message';

const GpMessagesResult = resultOf('GpMessages', GpMessagesType);
const GpMessageFileResult = resultOf('GpMessageFile', GpMessageFileType);
const asSeen = (patientId: string) => ({ patientId, audience: 'gp', words: '', leftOut: [], composedAt: '2026-01-01T09:00:00Z', mark: 'as it was seen' });

/** Messages back to GP and referrer. */
@Resolver()
export class GpMessageResolver {
  constructor(
    private readonly read: ReadGpMessages,
    private readonly record: RecordGpMessage,
  ) {}

  @Requires('patient.read')
  @Example((world) => ({ patientId: world.patient }))
  @Query(() => GpMessagesType)
  gpMessages(@Unit() unit: UnitOfWork, @Args() { patientId }: OfPatientArgs): Promise<GpMessagesType> {
    return this.read.ofPatient(unit, patientId);
  }

  @Requires('patient.write')
  @Example((world) => ({ patientId: world.patient, audience: 'gp' }))
  @Query(() => GpMessagePreviewType, { description: 'How a message would read now. It sends nothing.' })
  gpMessagePreview(@Unit() unit: UnitOfWork, @Args() args: ReaderArgs): Promise<GpMessagePreviewType> {
    return this.read.preview(unit, args);
  }

  @Requires('patient.read')
  @Example((world) => ({ id: world.gpMessage }))
  @Query(() => SentGpMessageType)
  sentGpMessage(@Unit() unit: UnitOfWork, @Args() { id }: WrittenMessageArgs): Promise<SentGpMessageType> {
    return this.read.sent(unit, id);
  }

  @Requires('patient.read')
  @Example((world) => ({ id: world.gpMessage }))
  @Query(() => GpMessageFileType)
  sentGpMessageFile(@Unit() unit: UnitOfWork, @Args() { id }: WrittenMessageArgs): Promise<GpMessageFileType> {
    return this.read.sentFile(unit, id);
  }

  @Requires('patient.read')
  @Example(() => ({ first: 5 }))
  @Query(() => DueGpMessageConnection, { description: 'People about whom a message is due that nobody has sent, what happened first standing first.' })
  dueGpMessages(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.read.due(unit, first, after);
  }

  @Requires('patient.write')
  @Example((world) => ({ input: asSeen(world.patient) }))
  @Mutation(() => GpMessageFileResult, { description: 'The message as it was seen, as a PDF. It is not sent by this.' })
  takeOutGpMessage(@Unit() unit: UnitOfWork, @Args('input') input: FinishedGpMessageInput): Promise<GpMessageFileType | RefusalType> {
    return answer(unit, 'gp_message.taken_out', this.read.previewFile(unit, input), (file) => file);
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { ...asSeen(world.patient), sentOn: '2026-01-01', way: 'nhs_mail', sentTo: 'The practice', agreed: false, idempotencyKey: '0d7c2f7e-4f52-4c55-8a0f-6a3a1f0e9d31' } }))
  @Mutation(() => GpMessagesResult, { description: 'Writes down that the viewer has sent a message, and exactly what it said.' })
  recordGpMessage(@Unit() unit: UnitOfWork, @Args('input') input: RecordGpMessageInput): Promise<GpMessagesType | RefusalType> {
    return answer(unit, 'gp_message.sent', this.record.sent(unit, input), (patientId) => this.read.show(unit, patientId));
  }

  @Requires('patient.write')
  @Example((world) => ({ input: { patientId: world.patient, audience: 'gp', reason: 'told_otherwise', idempotencyKey: '0d7c2f7e-4f52-4c55-8a0f-6a3a1f0e9d32' } }))
  @Mutation(() => GpMessagesResult, { description: 'Writes down why a message that was due is not sent.' })
  skipGpMessage(@Unit() unit: UnitOfWork, @Args('input') input: SkipGpMessageInput): Promise<GpMessagesType | RefusalType> {
    return answer(unit, 'gp_message.not_sent', this.record.notSent(unit, input), (patientId) => this.read.show(unit, patientId));
  }
}
