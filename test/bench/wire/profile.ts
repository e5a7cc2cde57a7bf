import { Session, type Profiler } from 'node:inspector/promises';
import { writeFile } from 'node:fs/promises';

/** What a piece of work cost this process. */
export interface Cost {
  /** Processor time, milliseconds. */
  readonly milliseconds: number;
  /** Shares of the time that this thread was busy, by where it was spent, the largest first. */
  readonly shares: Readonly<Record<string, number>>;
}

/** Profiles this process while it does something, and keeps the profile in a file that the developer tools of browsers show as a flame graph. */
export async function profiled(file: string, work: () => Promise<unknown>): Promise<Cost> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  await writeFile(file, JSON.stringify(profile));
  return { milliseconds: (user + system) / 1_000, shares: sharesOf(profile) };
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<string, number> {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const spent = new Map<string, number>();
  let busy = 0;
  for (const [index, id] of samples.entries()) {
    const place = places.get(id)!;
    if (place === 'idle') continue;
    const time = timeDeltas[index] ?? 0;
    busy += time;
    spent.set(place, (spent.get(place) ?? 0) + time);
  }
  const shares = [...spent].sort(([, a], [, b]) => b - a).map(([place, time]): [string, number] => [place, Math.round((1_000 * time) / busy) / 1_000]);
  return Object.fromEntries(shares.filter(([, share]) => share >= 0.01));
}

/** The package whose function it is; what V8 and Node do themselves by the function's name. */
function placeOf({ functionName, url }: { readonly functionName: string; readonly url: string }): string {
  if (functionName === '(idle)' || functionName === '(root)') return 'idle';
  const found = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (found !== undefined) return found;
  if (url === '') return functionName === '(garbage collector)' ? 'garbage collection' : `native ${functionName}`;
  return url.startsWith('node:') ? `node ${url.slice(5).split('/').slice(0, 2).join('/')}` : 'linkwell';
}
