import { CONFIG, type Config } from '@linkwell/config';
import { Messenger } from '@linkwell/jobs';
import { Global, Module } from '@nestjs/common';
import { PutMessageOut } from './commands/put-message-out';
import { MakeDigests } from './jobs/make-digests';
import { SendMessage } from './jobs/send-message';
import { MessagesResolver } from './messages.resolver';
import { PublicAddress } from './public-address';
import { ShowMessages } from './queries/show-messages';
import { MessageFields } from './stored-message';
import { chooseTransport } from './transport/choose-transport';
import { MailTransport } from './transport/mail-transport';

@Global()
@Module({
  providers: [
    { provide: Messenger, useClass: PutMessageOut },
    { provide: MailTransport, inject: [CONFIG], useFactory: (config: Config) => chooseTransport(config) },
    MakeDigests, MessageFields, PublicAddress, SendMessage, ShowMessages,
    MessagesResolver,
  ],
  exports: [Messenger, PublicAddress],
})
export class NotificationsModule {}
