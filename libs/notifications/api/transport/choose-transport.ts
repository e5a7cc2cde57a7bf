import { join } from 'node:path';
import type { Config } from '@linkwell/config';
import { readSender } from './compose';
import { FolderTransport } from './folder-transport';
import type { MailTransport } from './mail-transport';
import { SmtpTransport } from './smtp-transport';

export function chooseTransport(config: Config): MailTransport {
  const sender = readSender(config.LINKWELL_MAIL_FROM ?? 'Linkwell <linkwell@localhost>');
  return config.LINKWELL_SMTP_URL === undefined ? new FolderTransport(join(config.dataDirectory, 'outbox'), sender) : new SmtpTransport(new URL(config.LINKWELL_SMTP_URL), sender);
}
