import { connectionOf, DateTime } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const messageStates = ['queued', 'in_digest', 'sent', 'failed'] as const;
export type MessageState = (typeof messageStates)[number];
export const MessageStateEnum = Object.fromEntries(messageStates.map((state) => [state, state])) as { [S in MessageState]: S };
registerEnumType(MessageStateEnum, { name: 'MessageState' });

@ObjectType({ description: 'A message’s words, as its reader gets them. Shown in demonstrations only.' })
export class MessageBody {
  @Field(() => String)
  to: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;
}

@ObjectType('Message', { description: 'A message that was put out, without its address and words.' })
export class MessageType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  kind: string;

  @Field(() => MessageStateEnum)
  state: MessageState;

  @Field(() => Int)
  attempts: number;

  @Field(() => String, { nullable: true, description: 'The code of the last failure.' })
  lastError: string | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true })
  sentAt: Date | null;
}

@ObjectType({ description: 'One message, opened.' })
export class OpenedMessage extends MessageType {
  @Field(() => MessageBody, { nullable: true, description: 'Null outside demonstrations.' })
  body: MessageBody | null;
}

export const MessageConnection = connectionOf('Message', MessageType);
