import { newestSeal, sha256 } from '@linkwell/audit-api';
import { sealEvents, type FindingKind, type Seal, type TrailEvent } from '@linkwell/audit-domain';
import type { TestDatabase } from '@linkwell/testing';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { TrailWorld } from './trail-world';

/** Something that whoever has all rights in the database may do to the trail; what must be found then, in words that name the place; and its undoing. */
export interface Tampering {
  readonly name: string;
  readonly finds: FindingKind;
  /** Returns what the words must name. */
  does(world: TrailWorld): Promise<string>;
  undoes(world: TrailWorld): Promise<unknown>;
}

interface Place {
  readonly id: string;
  readonly sequence: number;
}

/** The third entry of a batch that has others before and behind it. */
async function somewhere(db: TestDatabase): Promise<Place> {
  const [place] = await db.look<Place>(
    `select event_ids[3]::text as id, sequence::int as sequence from audit.seal as chosen where sequence > 2 and cardinality(event_ids) > 3 order by chosen.sequence limit 1`);
  if (!place) throw new Error('Nothing is sealed.');
  return place;
}

const named = async ({ db }: TrailWorld): Promise<string> => {
  const { id, sequence } = await somewhere(db);
  return `Entry ${id} of batch ${sequence}`;
};

/** Past triggers, as a superuser can. */
const behind = (statement: string): string => `set session_replication_role = replica; ${statement}; set session_replication_role = origin`;

const aside = `create table if not exists public.aside as select * from audit.event where false; create table if not exists public.seals_aside as select * from audit.seal where false`;
const putBack = `insert into audit.event overriding system value select * from public.aside; delete from public.aside; insert into audit.seal select * from public.seals_aside; delete from public.seals_aside`;

export const tamperings: readonly Tampering[] = [
  {
    name: 'an entry is edited', finds: 'edited',
    async does(world) {
      await world.db.look(`update audit.event set action = 'nothing.seen' where id = $1`, [(await somewhere(world.db)).id]);
      return named(world);
    },
    undoes: async ({ db }) => db.look(`update audit.event set action = 'patient.viewed' where id = $1`, [(await somewhere(db)).id]),
  },
  {
    name: 'an entry is deleted', finds: 'deleted',
    async does(world) {
      const { id } = await somewhere(world.db);
      await world.db.look(`${aside}; insert into public.aside select * from audit.event where id = ${id}; delete from audit.event where id = ${id}`);
      return named(world);
    },
    undoes: ({ db }) => db.look(behind(putBack)),
  },
  { name: 'two entries change places', finds: 'edited', does: async (world) => (await swap(world), named(world)), undoes: swap },
  { name: 'two batches change places', finds: 'chain_broken', does: async (world) => (await swapBatches(world), `Batch ${(await somewhere(world.db)).sequence} `), undoes: swapBatches },
  {
    name: 'an entry is put in behind the sealer', finds: 'inserted',
    async does({ db }) {
      await db.look(behind(`insert into audit.event (principal_kind, action, subject_ids, outcome) values ('public', 'put.in', '{}', 'done')`));
      const [put] = await db.look<{ id: string }>(`select id::text as id from audit.event where action = 'put.in'`);
      return `Entry ${put?.id} was put in`;
    },
    undoes: ({ db }) => db.look(`delete from audit.event where action = 'put.in'`),
  },
  {
    name: 'a batch is deleted with its entries', finds: 'batch_missing',
    async does({ db }) {
      const { sequence } = await somewhere(db);
      await db.look(`${aside}; insert into public.seals_aside select * from audit.seal where sequence = ${sequence};
        insert into public.aside select * from audit.event where id = any (select unnest(event_ids) from audit.seal where sequence = ${sequence});
        delete from audit.event where id in (select id from public.aside); delete from audit.seal where sequence = ${sequence}`);
      return `Batch ${sequence} is missing`;
    },
    undoes: ({ db }) => db.look(behind(putBack)),
  },
  {
    name: 'an entry is edited and everything after it is sealed anew', finds: 'anchor_differs',
    async does(world) {
      const { id, sequence } = await somewhere(world.db);
      await world.db.look(`create table public.whole as select * from audit.seal; update audit.event set action = 'nothing.seen' where id = ${id}`);
      await sealAnew(world, sequence);
      return 'it was sealed anew';
    },
    undoes: async ({ db }) => db.look(`delete from audit.seal; insert into audit.seal select * from public.whole; update audit.event set action = 'patient.viewed' where id = ${(await somewhere(db)).id}`),
  },
  {
    name: 'an entry of last week is put in and sealed', finds: 'backdated',
    async does(world) {
      const [put] = await world.db.look<{ id: string }>(
        `insert into audit.event (occurred_at, principal_kind, action, subject_ids, outcome) values (now() - interval '7 days', 'public', 'put.in', '{}', 'done') returning id::text as id`);
      await world.seal();
      return `Entry ${put?.id} of batch`;
    },
    // It cannot be taken out again: the batch in which it lies is cut off with the tail, and its line in the anchor with it.
    async undoes({ db, anchorPath }) {
      await db.look(`delete from audit.event where action = 'put.in'; delete from audit.seal where sequence = (select max(sequence) from audit.seal)`);
      writeFileSync(anchorPath, readFileSync(anchorPath, 'utf8').replace(/[^\n]+\n$/, ''));
    },
  },
  { name: 'the anchor file is taken away', finds: 'anchor_missing', does: async ({ anchorPath }) => (renameSync(anchorPath, `${anchorPath}.away`), anchorPath), undoes: async ({ anchorPath }) => renameSync(`${anchorPath}.away`, anchorPath) },
  {
    name: 'the tail is cut', finds: 'tail_cut',
    async does({ db, database }) {
      const head = await database.within({ kind: 'job', name: 'audit.verify' }, newestSeal, 'linkwell_job');
      await db.look(`delete from audit.event where id = any (select unnest(event_ids) from audit.seal where sequence = ${head?.sequence}); delete from audit.seal where sequence = ${head?.sequence}`);
      return `batch ${head?.sequence} was anchored outside`;
    },
    undoes: async () => undefined,
  },
];

async function swap({ db }: TrailWorld): Promise<void> {
  const { sequence } = await somewhere(db);
  await db.look(`update audit.event set detail = other.detail, subject_ids = other.subject_ids from audit.event other, audit.seal
    where seal.sequence = ${sequence} and (event.id, other.id) in ((seal.event_ids[3], seal.event_ids[4]), (seal.event_ids[4], seal.event_ids[3]))`);
}

async function swapBatches({ db }: TrailWorld): Promise<void> {
  const { sequence } = await somewhere(db);
  await db.look(`update audit.seal set sequence = 1000000 where sequence = ${sequence}; update audit.seal set sequence = ${sequence} where sequence = ${sequence + 1};
    update audit.seal set sequence = ${sequence + 1} where sequence = 1000000`);
}

/** What somebody would do who knows how the chain is made. */
async function sealAnew({ db }: TrailWorld, from: number): Promise<void> {
  const columns = `id::text as id, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "occurredAt", principal_kind as "principalKind", user_id::text as "userId",
    job_name as "jobName", link_id::text as "linkId", action, subject_type as "subjectType", subject_ids as "subjectIds", outcome, detail`;
  const seals = await db.look<{ sequence: number; hash: string; eventIds: string[]; sealedAt: string }>(
    `select sequence::float8 as sequence, encode(hash, 'hex') as hash, event_ids::text[] as "eventIds", to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt" from audit.seal order by 1`);
  let head: Pick<Seal, 'sequence' | 'hash'> | undefined = seals.find(({ sequence }) => sequence === from - 1);
  for (const { sequence, eventIds, sealedAt } of seals.filter((seal) => seal.sequence >= from)) {
    const events = await db.look<TrailEvent>(`select ${columns} from unnest($1::bigint[]) with ordinality as wanted(event_id, place) join audit.event on id = event_id order by place`, [eventIds]);
    const seal = sealEvents(events, head, sealedAt, sha256);
    await db.look(`update audit.seal set row_hashes = decode($2, 'hex'), previous_hash = decode($3, 'hex'), hash = decode($4, 'hex') where sequence = $1`, [sequence, seal.rowHashes.join(''), seal.previousHash, seal.hash]);
    head = seal;
  }
}
