import type { UnitOfWork } from '@linkwell/database';
import { refusal, refused, ok, type Refusal, type Result } from '@linkwell/kernel';
import { UnusableFeed } from '../unusable-feed';

/** Whose data it is, as it is shown with every listing that comes from it. */
export interface FeedSource {
  readonly id: string;
  readonly title?: string | undefined;
  readonly attribution?: string | undefined;
}

/** How far the reading has come. Of files: which one, and how many of its values; of a feed: which list, and which page comes next. */
export interface Position {
  /** What is read, as it was when the reading began; another state of it is begun anew. */
  readonly of?: string;
  readonly document?: number;
  readonly values?: number;
  readonly list?: number;
  readonly page?: number;
  /** False once something was missing, so that what is not here cannot be said to have vanished. */
  readonly whole?: boolean;
  /** Lists that the feed offers, and how many records each said it has. */
  readonly lists?: Readonly<Record<string, { readonly said: number | null; readonly read: number }>>;
  /** Pages of a list that lie in several files: how many there should be, and which were there. */
  readonly pages?: Readonly<Record<string, { readonly of: number; readonly seen: readonly number[] }>>;
}

export interface Run {
  readonly id: string;
  readonly sourceId: string;
  readonly state: 'reading' | 'applying';
  readonly position: Position;
}

/** The needs taxonomy's own source is nobody else's (`ownSource` in taxonomy). */
const reserved = ['linkwell'];

export function checkSourceId(id: string): Result<string, Refusal<'BAD_SOURCE'>> {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 60 && !reserved.includes(id)) return ok(id);
  return refused(refusal('BAD_SOURCE', `“${id.slice(0, 80)}” cannot be a source’s id. Choose up to 60 small letters, digits and hyphens, such as "example-council".`, 'source'));
}

/** A source's id, made of the address or path that it is read from. */
export function sourceIdOf(locator: string): string {
  const bare = URL.canParse(locator) ? `${new URL(locator).host}${new URL(locator).pathname}` : locator.replace(/\.[a-z]+$/i, '').split(/[/\\]/).filter(Boolean).slice(-1).join('');
  const id = bare.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '');
  return id === '' || reserved.includes(id) ? 'open-referral' : id;
}

/** An advisory lock's key of our own: runs begin one after another. */
const oneAtATime = 7261034;

/** Takes up the unfinished run of this source and locator when that is asked for, or begins one in place of any other. Throws `UnusableFeed`. */
export async function beginRun(unit: UnitOfWork, source: FeedSource, locator: string, resume: boolean): Promise<Run> {
  await unit.query(`select pg_advisory_xact_lock(${oneAtATime})`);
  await writeSource(unit, source, locator);
  const unfinished = `from directory.open_referral_run where source_id = $1 and state <> 'finished'`;
  const [there] = await unit.query<Run>(`select id, source_id as "sourceId", state, position ${unfinished} and locator = $2 for update`, [source.id, locator]);
  if (there && resume) return there;
  await unit.query(`delete ${unfinished}`, [source.id]);
  const [begun] = await unit.query<Run>(
    `insert into directory.open_referral_run (source_id, locator) values ($1, $2) returning id, source_id as "sourceId", state, position`, [source.id, locator]);
  if (!begun) throw new Error('An import run could not be begun.');
  return begun;
}

async function writeSource(unit: UnitOfWork, { id, title, attribution }: FeedSource, locator: string): Promise<void> {
  const url = URL.canParse(locator) && /^https?:/.test(locator) ? locator : null;
  const [there] = await unit.query<{ kind: string }>(`select kind from directory.source where id = $1`, [id]);
  if (there && there.kind !== 'open_referral') throw new UnusableFeed('BAD_SOURCE', id, 'This source is a list of another kind (CSV). Give --source another id.');
  const name = url === null ? id : new URL(url).host;
  await unit.query(
    `insert into directory.source (id, title, attribution, kind, url) values ($1, coalesce($2, $4), coalesce($3, $2, $4), 'open_referral', $5)
     on conflict (id) do update set title = coalesce($2, source.title), attribution = coalesce($3, source.attribution), url = coalesce($5, source.url)`,
    [id, title ?? null, attribution ?? null, name, url]);
}

/** Holds the run until the unit ends, so that two processes never work on one. Throws `UnusableFeed`. */
export async function holdRun(unit: UnitOfWork, runId: string): Promise<Run> {
  const [held] = await unit.query<Run>(`select id, source_id as "sourceId", state, position from directory.open_referral_run where id = $1 and state <> 'finished' for update`, [runId]);
  if (!held) throw new UnusableFeed('TAKEN_OVER', runId, 'Another import of this source finished or replaced this one. Wait until it has ended, then run this again.');
  return held;
}

export const keepPosition = (unit: UnitOfWork, runId: string, position: Position): Promise<unknown> =>
  unit.query(`update directory.open_referral_run set position = $2 where id = $1`, [runId, JSON.stringify(position)]);
