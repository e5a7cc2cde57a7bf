import { fork, type ChildProcess } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { quantile } from '../side-by-side';

/** Whole HTTP requests, to be sent again and again in turn, over so many connections that are kept open. */
export interface Load {
  readonly port: number;
  readonly requests: readonly string[];
  readonly connections: number;
  readonly milliseconds: number;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not 200, or held errors. */
  readonly failed: number;
}

/** Sends load from a process of its own, so that what is measured has its thread for itself. */
export class LoadGenerator {
  private readonly child: ChildProcess;

  constructor() {
    this.child = fork(process.argv[1]!, ['wire-load'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  }

  run(load: Load): Promise<Measured> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('The load generator ended.'));
      this.child.once('exit', ended);
      this.child.once('message', (message) => {
        this.child.off('exit', ended);
        resolve(message as Measured);
      });
      this.child.send(load);
    });
  }

  stop(): void {
    this.child.kill();
  }
}

/** What the process of a load generator does. */
export function generateLoad(): void {
  process.on('message', (load) => {
    void send(load as Load).then((measured) => process.send!(measured));
  });
}

async function send({ port, requests, connections, milliseconds }: Load): Promise<Measured> {
  const bytes = requests.map((request) => Buffer.from(request));
  const took: number[] = [];
  let failed = 0;
  let next = 0;
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const start = performance.now();
  await Promise.all(sockets.map(async (socket) => {
    while (performance.now() - start < milliseconds) {
      const sent = performance.now();
      const answer = await exchange(socket, bytes[(next += 1) % bytes.length]!);
      took.push(performance.now() - sent);
      if (!answer.startsWith('HTTP/1.1 200') || answer.includes('"errors":[')) failed += 1;
    }
  }));
  const seconds = (performance.now() - start) / 1_000;
  for (const socket of sockets) socket.destroy();
  return { perSecond: took.length / seconds, p50: quantile(took, 0.5), p99: quantile(took, 0.99), failed };
}

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });

/** One request and its whole answer, which says its length. */
function exchange(socket: Socket, request: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = [];
    let wanted = Infinity;
    let size = 0;
    const end = (settle: () => void) => {
      socket.off('data', read).off('close', lost);
      settle();
    };
    const lost = () => end(() => reject(new Error('The server closed a connection.')));
    const read = (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (wanted === Infinity) {
        const all = Buffer.concat(parts);
        parts = [all];
        const head = all.indexOf('\r\n\r\n');
        if (head < 0) return;
        const length = /content-length: (\d+)/i.exec(all.toString('latin1', 0, head))?.[1];
        if (length === undefined) return end(() => reject(new Error('An answer does not say its length.')));
        wanted = head + 4 + Number(length);
      }
      if (size >= wanted) end(() => resolve(Buffer.concat(parts).toString('latin1')));
    };
    socket.on('data', read).on('close', lost);
    socket.write(request);
  });
}
