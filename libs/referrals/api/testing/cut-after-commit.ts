import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What stands between a client and PostgreSQL, and cuts the connection once it is told to: after the server has committed, before the client hears of it. */
export interface Cutter {
  /** The database's URL by way of it. */
  readonly url: string;
  /** From now on the next commit is cut off. */
  cutNext(): void;
  /** How many it has cut. */
  readonly cuts: () => number;
  close(): void;
}

/** How the server says that it has committed: CommandComplete, its length and its words (PostgreSQL, "Message Formats"). */
const committed = Buffer.concat([Buffer.from('C'), Buffer.from([0, 0, 0, 11]), Buffer.from('COMMIT\0')]);

export async function cutAfterCommit(databaseUrl: string): Promise<Cutter> {
  const real = new URL(databaseUrl);
  let [armed, cuts] = [false, 0];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(real.port), real.hostname);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    upstream.on('data', (chunk) => {
      if (!armed || !chunk.includes(committed)) return void client.write(chunk);
      armed = false;
      cuts += 1;
      client.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cutNext: () => {
      armed = true;
    },
    cuts: () => cuts,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
