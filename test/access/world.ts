import { createServer, entities, seedDemonstration, type Installation } from '@linkwell/api';
import { readConfig, SystemClock } from '@linkwell/config';
import { FieldCipher } from '@linkwell/database';
import { demoPassword, demoTeams, demoUsers } from '@linkwell/demo-domain';
import type { ExampleWorld } from '@linkwell/graphql';
import { createLogger } from '@linkwell/telemetry';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import type { INestApplication } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Principal } from './principals';

const key = () => randomBytes(32).toString('base64');

export interface AccessWorld {
  readonly db: TestDatabase;
  readonly address: string;
  /** Ids of the Central team's and the Money Tree's records, for the operations' examples. */
  readonly ids: ExampleWorld;
  cookieOf(principal: Principal): Promise<string | undefined>;
  /** Ids of persons' records that a principal may never be shown. */
  foreignTo(principal: Principal): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** The demonstration on a native database of its own, served over HTTP: what the matrix asks is what anybody could ask. */
export async function openWorld(): Promise<AccessWorld> {
  const db = await aDatabase(entities);
  const config = readConfig({ DATABASE_URL: db.url, LINKWELL_DEMO: 'true' });
  const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });
  const installation: Installation = { config, database: db.database, cipher, close: async () => undefined };
  await seedDemonstration(installation, new SystemClock(), () => undefined);
  const app = await createServer(installation, { logger: createLogger('silent') });
  await app.listen(0, '127.0.0.1');
  return world(db, app, await app.getUrl());
}

async function world(db: TestDatabase, app: INestApplication, address: string): Promise<AccessWorld> {
  const team = demoTeams.find((candidate) => candidate.name === 'Larkmere Central');
  const editor = demoUsers.find((user) => user.email === 'penny.abacus@linkwell.example');
  const throwAway = demoUsers.find((user) => user.email === 'heath.bootlace@linkwell.example');
  if (!team || !editor?.organisationId || !throwAway) throw new Error('The demonstration has changed: the access matrix does not find its people.');

  const [found] = await db.look<Record<string, string>>(
    `select referral.id as referral, referral.patient_id as patient, referral.episode_id as episode, referral.service_id as service, need.id as need
     from referrals.referral join casework.need on need.patient_id = referral.patient_id
     where referral.team_id = $1 and referral.organisation_id = $2 and referral.state = 'sent' order by referral.id, need.id limit 1`,
    [team.id, editor.organisationId]);
  const [release] = await db.look<{ id: string }>(`select id from evaluation.release order by id limit 1`);
  if (!found || !release) throw new Error('The demonstration has no sent referral from the Central team to the Money Tree, or no release.');
  const ids = { ...found, user: throwAway.id, team: team.id, site: team.sites[0]!, organisation: editor.organisationId, release: release.id } as unknown as ExampleWorld;

  return {
    db,
    address: `${address}/graphql`,
    ids,
    cookieOf: (principal) => signIn(`${address}/graphql`, principal),
    foreignTo: (principal) => foreignTo(db, principal),
    async close() {
      await app.close();
      await db.drop();
    },
  };
}

async function signIn(address: string, principal: Principal): Promise<string | undefined> {
  if (principal.email === null) return undefined;
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const body = JSON.stringify({ query, variables: { input: { email: principal.email, password: demoPassword } } });
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${principal.email} cannot sign in.`);
  return cookie;
}

/** Patients and what hangs on them: for staff outside the team all of it; for an organisation all but the referrals sent to it. */
async function foreignTo(db: TestDatabase, principal: Principal): Promise<ReadonlySet<string>> {
  const user = demoUsers.find((candidate) => candidate.email === principal.email);
  const rows = await db.look<{ id: string }>(
    `with mine as (select $1::uuid as team_id, $2::uuid as organisation_id)
     select patient.id::text as id from casework.patient, mine where patient.team_id is distinct from mine.team_id
     union all select episode.id::text from casework.episode, mine where episode.team_id is distinct from mine.team_id
     union all select need.id::text from casework.need, mine where need.team_id is distinct from mine.team_id
     union all select referral.id::text from referrals.referral, mine
       where referral.team_id is distinct from mine.team_id and not (referral.organisation_id is not distinct from mine.organisation_id and referral.state <> 'draft')`,
    [user?.teamId ?? null, user?.organisationId ?? null]);
  return new Set(rows.map((row) => row.id));
}
