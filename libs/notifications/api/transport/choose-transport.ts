import { join } from 'node:path';
import type { Config } from '@linkwell/config';
import type { WayToRemind } from '../commands/put-message-out';
import { readSender } from './compose';
import { FolderTextTransport } from './folder-text-transport';
import { FolderTransport } from './folder-transport';
import { GatewayTransport } from './gateway-transport';
import type { MailTransport } from './mail-transport';
import { SmtpTransport } from './smtp-transport';
import type { TextTransport } from './text-transport';

export function chooseTransport(config: Config): MailTransport {
  const sender = readSender(config.LINKWELL_MAIL_FROM ?? 'Linkwell <linkwell@localhost>');
  return config.LINKWELL_SMTP_URL === undefined ? new FolderTransport(outbox(config), sender) : new SmtpTransport(new URL(config.LINKWELL_SMTP_URL), sender);
}

const outbox = (config: Config): string => join(config.dataDirectory, 'outbox');

export const chooseTextTransport = (config: Config): TextTransport =>
  config.LINKWELL_SMS_URL === undefined ? new FolderTextTransport(outbox(config)) : new GatewayTransport(new URL(config.LINKWELL_SMS_URL));

/** What lies in a folder reaches no patient: only a demonstration, whose people are invented, offers that. */
export const waysToRemind = (config: Config): readonly WayToRemind[] => [
  ...(config.demo || config.LINKWELL_SMTP_URL !== undefined ? (['email'] as const) : []),
  ...(config.demo || config.LINKWELL_SMS_URL !== undefined ? (['sms'] as const) : []),
];
