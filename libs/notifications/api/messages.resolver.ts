import type { UnitOfWork } from '@linkwell/database';
import { Example, PageArgs, Requires, Unit } from '@linkwell/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { MessageConnection, messageStates, MessageStateEnum, OpenedMessage, type MessageState } from './graphql/message.type';
import { ShowMessages } from './queries/show-messages';

@ArgsType()
class MessagesArgs extends PageArgs {
  @Field(() => MessageStateEnum, { nullable: true })
  @IsOptional()
  @IsIn(messageStates)
  state?: MessageState;
}

@Resolver()
export class MessagesResolver {
  constructor(private readonly show: ShowMessages) {}

  @Requires('message.read')
  @Example(() => ({ first: 5 }))
  @Query(() => MessageConnection)
  messages(@Unit() unit: UnitOfWork, @Args() { first, after, state }: MessagesArgs) {
    return this.show.list(unit, first, after, state);
  }

  @Requires('message.read')
  @Example((world) => ({ id: world.message }))
  @Query(() => OpenedMessage)
  message(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<OpenedMessage> {
    return this.show.open(unit, id);
  }
}
