import { messageAudiences, messageMoments, messageWays, reasonsNotSent, type MessageAudience, type MessageExtent, type MessageMoment, type MessageWay, type ReasonNotSent } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums';

export const MessageMomentEnum = enumOf('MessageMoment', messageMoments);
export const MessageAudienceEnum = enumOf('MessageAudience', messageAudiences);
export const MessageWayEnum = enumOf('MessageWay', messageWays);
export const MessageExtentEnum = enumOf('MessageExtent', ['outcome', 'whole']);
export const ReasonNotSentEnum = enumOf('ReasonNotSent', reasonsNotSent);
export const WrittenMessageStateEnum = enumOf('WrittenMessageState', ['sent', 'not_sent']);

@ObjectType('MessageLine')
export class MessageLineType {
  @Field(() => String, { nullable: true, description: 'Of a line that may be left out.' }) id: string | null;
  @Field(() => String, { description: 'Empty where the text stands by itself.' }) label: string;
  @Field(() => String) text: string;
}

@ObjectType('MessageSection')
export class MessageSectionType {
  @Field(() => String) heading: string;
  @Field(() => [MessageLineType]) lines: readonly MessageLineType[];
}

@ObjectType('GpMessageDue', { description: 'A message that may be sent now, to one reader.' })
export class GpMessageDueType {
  @Field(() => MessageAudienceEnum) audience: MessageAudience;
  @Field(() => MessageMomentEnum) moment: MessageMoment;
  @Field(() => MessageExtentEnum) extent: MessageExtent;
  @Field(() => Boolean, { description: 'Only once the person has said that the referrer may be told.' }) needsAgreement: boolean;
  @Field(() => Boolean, { description: 'Somebody has sent it, or said why not.' }) settled: boolean;
}

@ObjectType('WrittenGpMessage', { description: 'A message that was sent, or why none was.' })
export class WrittenGpMessageType {
  @Field(() => ID) id: string;
  @Field(() => ID) patientId: string;
  @Field(() => MessageMomentEnum) moment: MessageMoment;
  @Field(() => MessageAudienceEnum) audience: MessageAudience;
  @Field(() => WrittenMessageStateEnum) state: 'sent' | 'not_sent';
  @Field(() => CalendarDateScalar, { nullable: true }) sentOn: CalendarDate | null;
  @Field(() => MessageWayEnum, { nullable: true }) way: MessageWay | null;
  @Field(() => String, { nullable: true }) sentTo: string | null;
  @Field(() => ReasonNotSentEnum, { nullable: true }) reason: ReasonNotSent | null;
  @Field(() => DateTime) recordedAt: Date;
  @Field(() => String) recordedBy: string;
}

@ObjectType('SentGpMessage', { description: 'A message exactly as it was sent.' })
export class SentGpMessageType extends WrittenGpMessageType {
  @Field(() => String) title: string;
  @Field(() => [MessageSectionType]) sections: readonly MessageSectionType[];
  @Field(() => String, { description: 'As labelled text, for a clinical system.' }) text: string;
}

@ObjectType('GpMessages', { description: 'Messages about a patient to GP and referrer.' })
export class GpMessagesType {
  @Field(() => ID) patientId: string;
  @Field(() => Boolean, { description: 'They died or moved to another practice: no message is sent any more.' }) stopped: boolean;
  @Field(() => Boolean, { description: 'They are registered with no practice.' }) notRegistered: boolean;
  @Field(() => Boolean, { description: 'They have said that the practice is not to be told.' }) objected: boolean;
  @Field(() => [GpMessageDueType], { description: 'What may be sent now; none while there is nothing to tell.' }) due: readonly GpMessageDueType[];
  @Field(() => [WrittenGpMessageType], { description: 'Newest first, at most 50.' }) written: readonly WrittenGpMessageType[];
}

@ObjectType('GpMessagePreview', { description: 'A message as it would be sent now.' })
export class GpMessagePreviewType extends GpMessageDueType {
  @Field(() => ID) patientId: string;
  @Field(() => String) title: string;
  @Field(() => [MessageSectionType]) sections: readonly MessageSectionType[];
  @Field(() => CalendarDateScalar, { description: 'The day of what it tells.' }) eventOn: CalendarDate;
  @Field(() => DateTime) composedAt: Date;
  @Field(() => String, { description: 'Stands for what was composed; whoever sends it gives it back.' }) mark: string;
  @Field(() => String, { description: 'To whom it usually goes.' }) recipient: string;
}

@ObjectType('GpMessageFile')
export class GpMessageFileType {
  @Field(() => String, { description: 'Names nobody.' }) name: string;
  @Field(() => String, { description: 'A PDF, as base64.' }) content: string;
}

@ObjectType('DueGpMessage', { description: 'Somebody about whom a message is due.' })
export class DueGpMessageType {
  @Field(() => ID) id: string;
  @Field(() => ID) patientId: string;
  @Field(() => String) patientName: string;
  @Field(() => String) siteName: string;
  @Field(() => String, { nullable: true }) workerName: string | null;
  @Field(() => MessageMomentEnum) moment: MessageMoment;
  @Field(() => CalendarDateScalar) day: CalendarDate;
  @Field(() => [MessageAudienceEnum]) audiences: readonly MessageAudience[];
}
export const DueGpMessageConnection = connectionOf('DueGpMessage', DueGpMessageType);
