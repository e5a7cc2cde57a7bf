import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
}

export interface MailServer {
  /** For LINKWELL_SMTP_URL. */
  readonly url: string;
  readonly received: ReceivedMail[];
  /** What to answer to the next recipients, in order: an SMTP code (RFC 5321, section 4.2), 250 to take the mail, 0 to say nothing at all. */
  readonly answers: number[];
  /** Resolves when the next mail is offered, before it is answered. */
  offered(): Promise<void>;
  /** Resolves when the next mail was taken. */
  taken(): Promise<void>;
  close(): Promise<void>;
}

/** A real SMTP server on a free port of this machine. */
export async function aMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const answers: number[] = [];
  const events = new EventEmitter();
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo(_address, _session, next) {
      const responseCode = answers.shift() ?? 250;
      events.emit('offered');
      if (responseCode === 0) return;
      next(responseCode === 250 ? null : Object.assign(new Error('refused by the test'), { responseCode }));
    },
    onData(stream, session, next) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({ from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        next();
        events.emit('taken');
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  const next = async (event: 'offered' | 'taken') => void (await once(events, event));
  return { offered: () => next('offered'), taken: () => next('taken'), url: `smtp://127.0.0.1:${port}?tls=none`, received, answers, close: () => new Promise((done) => server.close(() => done())) };
}
