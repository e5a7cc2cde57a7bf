import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoUsers } from '@linkwell/demo-domain';
import { aMailSink, type MailSink } from './mail-sink';
import { ownPostgres, type OwnPostgres } from './postgres';
import { freePort, program, type Program } from './programs';
import type { Desk } from './writers';

/** The product as an installation runs it: server, worker, PostgreSQL and a mail server, each its own process but the last. */
export interface House {
  readonly address: string;
  readonly postgres: OwnPostgres;
  readonly api: Program;
  readonly worker: Program;
  readonly mail: MailSink;
  /** Kills one of them, starts it again, and says how many seconds went by until the whole was ready. */
  fault(kind: Fault): Promise<number>;
  close(): Promise<void>;
}

export const faults = ['api', 'worker', 'postgres'] as const;
export type Fault = (typeof faults)[number];

const key = () => randomBytes(32).toString('base64');

/** Opens it with the demonstration's people and records in it. */
export async function openHouse(): Promise<House> {
  for (const name of ['api', 'worker']) execFileSync(process.execPath, ['tools/build-server.mjs', `apps/${name}`]);
  const [postgres, mail, port] = [await ownPostgres(), await aMailSink(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-faults-'));
  const env = {
    DATABASE_URL: postgres.url, LINKWELL_DATA_DIR: folder, LINKWELL_LOG_LEVEL: 'silent', LINKWELL_PORT: String(port), LINKWELL_WORKER: 'apart',
    LINKWELL_FIELD_KEYS: JSON.stringify({ current: 'k1', keys: { k1: key() }, hashKey: key() }),
    LINKWELL_SMTP_URL: mail.url, LINKWELL_MAIL_FROM: 'noreply@linkwell.example', LINKWELL_PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const [api, worker] = [program('api', env), program('worker', env)];
  await api.start({ LINKWELL_DEMO: 'true' });
  await worker.start();
  // As in a house that has stood for a while: what a server that is killed has to read again is what was written since.
  await postgres.look('checkpoint');
  const house = { address: `http://127.0.0.1:${port}/graphql`, postgres, api, worker, mail };
  return {
    ...house,
    fault: (kind) => recover(house, kind, `http://127.0.0.1:${port}/health/ready`),
    async close() {
      await Promise.all([api.kill(), worker.kill()]);
      await mail.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function recover({ api, worker, postgres }: Pick<House, 'api' | 'worker' | 'postgres'>, kind: Fault, health: string): Promise<number> {
  const [{ now: before } = { now: '' }] = await postgres.look<{ now: string }>('select clock_timestamp()::text as now');
  const began = performance.now();
  const killed = { api, worker, postgres }[kind];
  await killed.kill();
  await killed.start();
  await until(() => isReady(health));
  if (kind !== 'api') await until(async () => (await postgres.look('select from linkwell.worker where started_at > $1::timestamptz', [before])).length > 0);
  return (performance.now() - began) / 1000;
}

const isReady = (health: string): Promise<boolean> => fetch(health, { signal: AbortSignal.timeout(2_000) }).then(({ ok }) => ok, () => false);

/** Long enough for what is too slow to be measured, and not only seen to fail. */
const mostSeconds = 90;

/** Asks again and again. Throws when the answer stays no. */
export async function until(is: () => Promise<boolean>, seconds = mostSeconds): Promise<void> {
  for (const end = performance.now() + seconds * 1000; !(await is()); ) {
    if (performance.now() > end) throw new Error(`Not reached in ${seconds} seconds: ${is.toString()}`);
    await pause(50);
  }
}

/** A writer's desk for each of so many people whose organisation has somebody to answer. */
export async function desksOf({ look }: OwnPostgres, count: number): Promise<Desk[]> {
  const rows = await look<{ patientId: string; needId: string; serviceId: string; teamId: string; organisationId: string }>(`
    select distinct on (episode.patient_id) episode.patient_id as "patientId", need.id as "needId", sent.service_id as "serviceId", episode.team_id as "teamId", sent.organisation_id as "organisationId"
    from casework.episode
    join casework.need on need.episode_id = episode.id and not need.confidential and need.status in ('open', 'being_helped')
    join (select distinct team_id, service_id, organisation_id from referrals.referral where state in ('sent', 'accepted', 'in_progress') and organisation_id = any ($1::uuid[])) sent on sent.team_id = episode.team_id
    where episode.state = 'accepted'
    order by episode.patient_id, md5(sent.organisation_id::text || episode.patient_id), need.id limit $2`, [demoUsers.flatMap(({ role, organisationId }) => (role === 'listing_editor' && organisationId ? [organisationId] : [])), count]);
  const emailOf = (is: (user: (typeof demoUsers)[number]) => boolean) => demoUsers.find(is)?.email ?? '';
  return rows.map(({ teamId, organisationId, ...ids }) => ({
    ...ids,
    workerEmail: emailOf((user) => user.role === 'link_worker' && user.teamId === teamId),
    editorEmail: emailOf((user) => user.role === 'listing_editor' && user.organisationId === organisationId),
  }));
}
