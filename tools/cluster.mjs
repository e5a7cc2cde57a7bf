/**
 * A PostgreSQL cluster of our own for tests, drills and benchmarks: in a temporary folder, on a free loopback port, gone afterwards.
 * As a command: `node tools/cluster.mjs <command …>` runs the command with LINKWELL_TEST_SERVER set to the cluster's superuser URL.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const oldest = 15;

/** The newest native PostgreSQL (15 or later) that has PostGIS, as its folder of programs; `undefined` where there is none. */
export function findPostgres() {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).map(Number).filter((version) => version >= oldest).sort((a, b) => b - a) : [];
  const version = versions.find((candidate) => existsSync(join(home, String(candidate), 'bin/initdb')) && existsSync(`/usr/share/postgresql/${candidate}/extension/postgis.control`));
  return version === undefined ? undefined : join(home, String(version), 'bin');
}

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** PostgreSQL refuses to run as root: as root, its programs run as the user `postgres`. */
const asRoot = process.getuid?.() === 0;
const program = (bin, name, args) => (asRoot ? ['runuser', ['-u', 'postgres', '--', join(bin, name), ...args]] : [join(bin, name), args]);

const holderOf = (folder) => (existsSync(join(folder, 'in-use')) ? Number(readFileSync(join(folder, 'in-use'), 'utf8')) : 0);

function isAlive(pid) {
  if (pid === 0) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The server's process and its children, by the file in which it notes its own id and by who began whom. */
function processesOf(data) {
  const postmaster = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => parentOf(pid) === postmaster);
  return [postmaster, ...children];
}

function parentOf(pid) {
  try {
    return Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

/** Ends a cluster's server as a power cut does: the process and all its children by SIGKILL, the first first, so that it begins nothing anew. */
export async function killCluster({ data }) {
  const killed = processesOf(data);
  for (const pid of killed) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  while (killed.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Starts the server of a cluster that was killed, as it was started first; resolves when it takes connections, its recovery done. */
export const restartCluster = ({ bin, data, log, options }) => run(...program(bin, 'pg_ctl', ['-D', data, '-w', '-t', '60', '-l', log, '-o', options, 'start']));

/**
 * Starts one; `undefined` where no PostgreSQL is. `keepIn`: a folder in which it stays for the next time, for data that takes minutes to make;
 * what was not put down properly there is thrown away first, for nothing is forced to disk. `durable`: what is committed outlives a kill, as on a real server.
 */
export async function startCluster({ keepIn: wanted, memory = '256MB', durable = false } = {}) {
  const bin = findPostgres();
  if (!bin) return undefined;
  // Another run has it: this one makes do with a cluster of its own.
  const keepIn = wanted !== undefined && isAlive(holderOf(wanted)) ? undefined : wanted;
  const inUse = keepIn && join(keepIn, 'in-use');
  if (inUse && existsSync(inUse)) rmSync(keepIn, { recursive: true, force: true });
  const isKept = keepIn !== undefined && existsSync(join(keepIn, 'data/PG_VERSION'));
  if (keepIn) mkdirSync(keepIn, { recursive: true });
  const folder = keepIn ?? mkdtempSync(join(tmpdir(), 'linkwell-postgres-'));
  if (inUse) writeFileSync(inUse, String(process.pid));
  const passwordFile = join(folder, 'password');
  const password = isKept ? readFileSync(passwordFile, 'utf8') : randomBytes(18).toString('hex');
  if (!isKept) writeFileSync(passwordFile, password, { mode: 0o600 });
  if (asRoot) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })));
    for (const path of [folder, passwordFile]) chownSync(path, uid, gid);
  }
  const data = join(folder, 'data');
  const port = await freePort();
  if (!isKept) await run(...program(bin, 'initdb', ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']));
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'max_connections=200', ...(durable ? ['recovery_init_sync_method=syncfs'] : ['fsync=off', 'synchronous_commit=off']), `shared_buffers=${memory}`, 'max_wal_size=4GB'];
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  const server = { bin, data, log: join(folder, 'log'), options };
  await restartCluster(server);
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    ...server,
    async stop() {
      const stopped = await run(...program(bin, 'pg_ctl', ['-D', data, '-m', keepIn ? 'fast' : 'immediate', '-t', '300', 'stop'])).then(() => true, () => false);
      if (!keepIn || !stopped) rmSync(folder, { recursive: true, force: true });
      else rmSync(inUse, { force: true });
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const [command, ...args] = process.argv.slice(2);
  const cluster = await startCluster();
  if (!cluster) throw new Error('No native PostgreSQL with PostGIS is installed here.');
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, LINKWELL_TEST_SERVER: cluster.url } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', async (code) => {
    await cluster.stop();
    process.exit(code ?? 1);
  });
}
