import { CONFIG, type Config } from '@linkwell/config';
import { Messenger } from '@linkwell/jobs';
import { Global, Module } from '@nestjs/common';
import { PutMessageOut, WAYS_TO_REMIND } from './commands/put-message-out';
import { MakeDigests } from './jobs/make-digests';
import { SendMessage } from './jobs/send-message';
import { MessagesResolver } from './messages.resolver';
import { PublicAddress } from './public-address';
import { ShowMessages } from './queries/show-messages';
import { MessageFields } from './stored-message';
import { chooseTextTransport, chooseTransport, waysToRemind } from './transport/choose-transport';
import { MailTransport } from './transport/mail-transport';
import { TextTransport } from './transport/text-transport';

@Global()
@Module({
  providers: [
    { provide: Messenger, useClass: PutMessageOut },
    { provide: MailTransport, inject: [CONFIG], useFactory: (config: Config) => chooseTransport(config) },
    { provide: TextTransport, inject: [CONFIG], useFactory: (config: Config) => chooseTextTransport(config) },
    { provide: WAYS_TO_REMIND, inject: [CONFIG], useFactory: (config: Config) => waysToRemind(config) },
    MakeDigests, MessageFields, PublicAddress, SendMessage, ShowMessages,
    MessagesResolver,
  ],
  exports: [Messenger, PublicAddress],
})
export class NotificationsModule {}
