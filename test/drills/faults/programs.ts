import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';

/** One of the product's programs as an installation runs it, in a process of its own. */
export interface Program {
  /** Starts it, the first time with what only a first start needs, and waits for its own word that it is ready. */
  start(first?: Readonly<Record<string, string>>): Promise<void>;
  /** Ends it without warning. */
  kill(): Promise<void>;
}

const patience = 120_000;

export function program(name: 'api' | 'worker', env: Readonly<Record<string, string>>): Program {
  let child: ChildProcess | undefined;
  return {
    async start(first = {}) {
      const started = spawn(process.execPath, [resolve(`dist/apps/${name}/main.js`)], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', ...env, ...first } });
      child = started;
      let said = '';
      await new Promise<void>((ready, failed) => {
        const timer = setTimeout(() => failed(new Error(`${name} was not ready in time: ${said}`)), patience);
        const read = (chunk: Buffer) => {
          said = (said + chunk.toString()).slice(-5_000);
          if (/ready/.test(said)) ready(clearTimeout(timer));
        };
        started.stdout.on('data', read);
        started.stderr.on('data', read);
        started.once('exit', (code, signal) => signal ?? failed(new Error(`${name} ended with ${code}: ${said}`)));
      });
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** A port that is free now, so that a program that is started again is found where it was. */
export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
