import type { Mail } from './mail-transport';

export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** `Linkwell <noreply@example.org>` or an address alone; the configuration has checked it. */
export function readSender(from: string): Sender {
  const named = /^(.*)<([^<>]+)>$/.exec(from);
  return named ? { name: (named[1] ?? '').trim(), address: (named[2] ?? '').trim() } : { name: 'Linkwell', address: from.trim() };
}

/** A mail as nodemailer takes it. Name and address go apart, so that neither can write a header or another recipient. */
export const compose = (mail: Mail, from: Sender) => ({
  from,
  to: { name: mail.to.name ?? '', address: mail.to.email },
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: `<${mail.id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
  // RFC 3834, section 5: nobody's holiday notice answers it.
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
