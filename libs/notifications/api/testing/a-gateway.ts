import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedText {
  /** Name and password it came with. */
  readonly signIn: string;
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

export interface Gateway {
  /** For LINKWELL_SMS_URL. */
  readonly url: string;
  readonly received: ReceivedText[];
  /** HTTP status codes for the next texts, in order; then 202. */
  readonly answers: number[];
  close(): Promise<void>;
}

/** A gateway for text messages on a free port of this machine. */
export async function aGateway(): Promise<Gateway> {
  const received: ReceivedText[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = answers.shift() ?? 202;
      const signIn = Buffer.from(/^Basic (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? '', 'base64').toString();
      if (status === 202) received.push({ signIn, ...(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Omit<ReceivedText, 'signIn'>) });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://linkwell:secret@127.0.0.1:${port}/texts`, received, answers, close: () => new Promise((done) => server.close(() => done())) };
}
