import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes everything, and keeps of each mail the id of the message that it carries. */
export interface MailSink {
  /** For LINKWELL_SMTP_URL. */
  readonly url: string;
  /** In the order in which they came; one that came twice stands there twice. */
  readonly received: readonly string[];
  close(): Promise<void>;
}

/** How a mail names itself: the id of its message before the sender's domain. */
const mailId = /^Message-ID:\s*<([0-9a-f-]{36})@/im;

export async function aMailSink(): Promise<MailSink> {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onData(stream, _session, next) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(mailId.exec(Buffer.concat(chunks).toString('utf8'))?.[1] ?? 'a mail without an id');
        next();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}?tls=none`, received, close: () => new Promise((done) => server.close(() => done())) };
}
