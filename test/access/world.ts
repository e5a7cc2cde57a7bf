import { createServer, entities, seedDemonstration, type Installation } from '@linkwell/api';
import { HeldSources, IncomingFields, PatientFields } from '@linkwell/casework-api';
import { readConfig, SystemClock } from '@linkwell/config';
import { FieldCipher } from '@linkwell/database';
import { nothingSaid } from '@linkwell/directory-domain';
import { demoPassword, demoTeams, demoUsers } from '@linkwell/demo-domain';
import type { ExampleWorld } from '@linkwell/graphql';
import { Messenger } from '@linkwell/jobs';
import type { UserViewer } from '@linkwell/kernel';
import { createLogger, type Logger } from '@linkwell/telemetry';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import type { INestApplication } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import { aDesk, handedOver, reminders, twoDrafts } from './desk';
import type { TrailRow } from './matrix';
import { anAgreement, aPlan, planLinks } from './plans';
import type { Principal } from './principals';
import { saidWhetherItHelped, signposts } from './referrals';
import { routesOf } from './routes';
import { concernsAndFlags } from './safeguarding';

const key = () => randomBytes(32).toString('base64');

export interface AccessWorld {
  readonly db: TestDatabase;
  readonly installation: Installation;
  readonly address: string;
  /** Ids of the Central team's and the Money Tree's records, for the operations' examples. */
  readonly ids: ExampleWorld;
  /** What features give of a person for a copy of their record. */
  readonly held: HeldSources;
  /** Each route that the server answers beside GraphQL, as "GET /path". */
  readonly routes: readonly string[];
  cookieOf(principal: Principal): Promise<string | undefined>;
  /** Entries that the trail has gained since this was asked last. */
  newEntries(): Promise<TrailRow[]>;
  /** Ids of persons' records that a principal may never be shown. */
  foreignTo(principal: Principal): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

interface WorldOptions {
  readonly cipher?: FieldCipher;
  readonly logger?: Logger;
  readonly env?: Readonly<Record<string, string>>;
}

/** The demonstration on a native database of its own, served over HTTP: what the matrix asks is what anybody could ask. */
export async function openWorld({ cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() }), logger = createLogger('silent'), env = {} }: WorldOptions = {}): Promise<AccessWorld> {
  const db = await aDatabase(entities);
  const config = readConfig({ DATABASE_URL: db.url, LINKWELL_DEMO: 'true', ...env });
  const installation: Installation = { config, database: db.database, cipher, close: async () => undefined };
  await seedDemonstration(installation, new SystemClock(), () => undefined);
  const app = await createServer(installation, { logger });
  await app.listen(0, '127.0.0.1');
  return world(db, installation, app, await app.getUrl());
}

async function world(db: TestDatabase, installation: Installation, app: INestApplication, address: string): Promise<AccessWorld> {
  const team = demoTeams.find((candidate) => candidate.name === 'Larkmere Central');
  const editor = demoUsers.find((user) => user.email === 'penny.abacus@linkwell.example');
  const throwAway = demoUsers.find((user) => user.email === 'heath.bootlace@linkwell.example');
  const colleague = demoUsers.find((user) => user.role === 'team_lead' && user.teamId === team?.id);
  if (!team || !editor?.organisationId || !throwAway || !colleague) throw new Error('The demonstration has changed: the access matrix does not find its people.');

  const [found] = await db.look<Record<string, string>>(
    `select referral.id as referral, referral.patient_id as patient, referral.episode_id as episode, referral.service_id as service, need.id as need
     from referrals.referral join casework.need on need.patient_id = referral.patient_id
     where referral.team_id = $1 and referral.organisation_id = $2 and referral.state = 'sent' order by referral.id, need.id limit 1`,
    [team.id, editor.organisationId]);
  const [release] = await db.look<{ id: string }>(`select id from evaluation.release order by id limit 1`);
  const [duplicate] = await db.look<{ id: string }>(
    `insert into directory.duplicate (first_id, second_id, score, evidence)
     select least($1::uuid, other.id), greatest($1::uuid, other.id), 0.7, '[]' from directory.service as other where other.id <> $1 order by other.id limit 1 returning id`,
    [found?.['service']]);
  const [report] = await db.look<{ id: string }>(`insert into directory.report (id, service_id, about, words) values (gen_random_uuid(), $1, 'times', 'It opens at nine.') returning id`, [found?.['service']]);
  await twoAsks(db, editor.organisationId);
  await reminders(db);
  await saidWhetherItHelped(db);
  await handedOver(db, app.get(FieldCipher));
  const openings = await twoOpenings(db, app.get(FieldCipher), found?.['patient']);
  await aPlan(db, found?.['patient'] ?? '');
  const signpost = await signposts(db, found?.['patient']);
  const safeguarding = await concernsAndFlags(db, app.get(FieldCipher), found?.['patient']);
  await twoDrafts(db, app.get(FieldCipher), found?.['patient']);
  const draft = await submittedDraft(db, editor.organisationId, editor.id);
  const [example] = await db.look<{ id: string }>(`select id from matching.example_person where site_id = $1 order by added_at, id limit 1`, [team.sites[0]]);
  if (!found || !release || !duplicate || !report || !example) throw new Error('The demonstration has no sent referral from the Central team to the Money Tree, no release, or no example person.');
  const [second] = await db.look<{ id: string }>(`select patient_id as id from casework.episode where team_id = $1 and state = 'accepted' and patient_id <> $2 order by patient_id limit 1`, [team.id, found['patient']]);
  const [stranger] = await db.look<{ id: string }>(`select patient_id as id from casework.episode where team_id <> $1 and state = 'accepted' order by patient_id limit 1`, [team.id]);
  await anUndoneMerge(db, app, stranger?.id ?? '');
  if (!second) throw new Error('The demonstration has no second person whom the Central team supports.');
  const ids = { ...found, signpost, secondPatient: second.id, agreement: await anAgreement(db, found['referral']!), planLink: await planLinks(db, app.get(FieldCipher), team.id), gpMessage: await aSentMessage(db, app.get(FieldCipher), found['patient']!), ...(await aDesk(db, app, found)), colleague: colleague.id, user: throwAway.id, team: team.id, site: team.sites[0]!, organisation: editor.organisationId, release: release.id, duplicate: duplicate.id, draft, report: report.id, examplePerson: example.id, ...openings, legalHold: await aHold(db, app, team.id), ...(await copies(db, app, team.id)), ...safeguarding, ...(await incoming(db, app, team.id)), patientMerge: await anUndoneMerge(db, app, found['patient']!), ...(await background(db, app)), csvImport: await aCsvImport(db), claim: await aProposal(db, app) } as unknown as ExampleWorld;

  return {
    db,
    installation,
    address: `${address}/graphql`,
    ids,
    held: app.get(HeldSources),
    routes: routesOf(app),
    cookieOf: (principal) => signIn(`${address}/graphql`, principal),
    newEntries: newEntriesOf(db),
    foreignTo: (principal) => foreignTo(db, principal),
    async close() {
      await app.close();
      await db.drop();
    },
  };
}

function newEntriesOf(db: TestDatabase): () => Promise<TrailRow[]> {
  let last = '0';
  return async () => {
    const rows = await db.look<TrailRow & { id: string }>(`select id, action, outcome, subject_ids as "subjectIds" from audit.event where id > $1 order by id`, [last]);
    last = rows.at(-1)?.id ?? last;
    return rows;
  };
}

/** A record of another team that the Central team's link worker opened, and one of the Central team that somebody of another team opened. */
async function twoOpenings(db: TestDatabase, cipher: FieldCipher, patient: string | undefined): Promise<{ opening: string; openingToJudge: string }> {
  const [willow, sorrel] = ['willow.compass', 'sorrel.bridge'].map((name) => demoUsers.find((user) => user.email.startsWith(name)));
  if (!willow?.teamId || !sorrel?.teamId) throw new Error('The demonstration has changed: the access matrix does not find its link workers.');
  const put = `insert into casework.opening (team_id, patient_id, user_id, reason, words, expires_at)
    select team_id, id, $2, 'person_present', 'sealed', now() + interval '1 day' from casework.patient where `;
  const [opening] = await db.look<{ id: string }>(`${put} team_id = $1 order by id limit 1 returning id`, [sorrel.teamId, willow.id]);
  const [openingToJudge] = await db.look<{ id: string }>(`${put} id = $1 returning id`, [patient, sorrel.id]);
  const words = (id: string) => cipher.encrypt('They were in reception.', { table: 'casework.opening', column: 'words', row: id });
  for (const { id } of [opening!, openingToJudge!]) await db.look(`update casework.opening set words = $2 where id = $1`, [id, words(id)]);
  return { opening: opening!.id, openingToJudge: openingToJudge!.id };
}

/** A request for a copy to each team, with an entry that is withheld and a copy that was released; those of the Central team are named. */
async function copies(db: TestDatabase, app: INestApplication, teamId: string): Promise<{ accessRequest: string; accessRelease: string }> {
  const cipher = app.get(FieldCipher);
  let named = { accessRequest: '', accessRelease: '' };
  for (const { id: team } of demoTeams) {
    const [request, decision, release] = [randomUUID(), randomUUID(), randomUUID()];
    const sealed = (words: string, table: string, column: string, row: string) => cipher.encrypt(words, { table: `casework.${table}`, column, row });
    const [patient] = await db.look<{ id: string }>(`select id from casework.patient where team_id = $1 and anonymised_at is null and not exists (select from casework.access_request where patient_id = patient.id) order by id limit 1`, [team]);
    const of = `from casework.patient join identity.role_grant on role_grant.team_id = patient.team_id and role_grant.role = 'team_lead' where patient.id = $1 limit 1`;
    await db.look(`insert into casework.access_request (id, team_id, patient_id, state, asked_by, asker_words, identity_check, received_on, due_on, opened_at, opened_by)
      select $2, patient.team_id, patient.id, 'open', 'attorney', $3, 'document_seen', current_date - 3, current_date + 27, now(), user_id ${of}`, [patient!.id, request, sealed('A power was seen.', 'access_request', 'asker_words', request)]);
    await db.look(`insert into casework.access_decision (id, team_id, patient_id, request_id, item_key, item_mark, give, ground, words, decided_at, decided_by)
      select $2, patient.team_id, patient.id, $3, 'contact:1', 'x', false, 'third_party', $4, now(), user_id ${of}`, [patient!.id, decision, request, sealed('About a neighbour.', 'access_decision', 'words', decision)]);
    await db.look(`insert into casework.access_release (id, team_id, patient_id, request_id, page, data, page_sha256, data_sha256, given, withheld, released_at, released_by)
      select $2, patient.team_id, patient.id, $3, $4, $5, repeat('0', 64), repeat('0', 64), 1, 0, now(), user_id ${of}`, [patient!.id, release, request, sealed('<p>A copy</p>', 'access_release', 'page', release), sealed('{}', 'access_release', 'data', release)]);
    if (team === teamId) named = { accessRequest: request, accessRelease: release };
  }
  return named;
}

/** A hold on a record of the Central team, one of another team's, and a record of the Central team that was anonymised, with everything that stays of one. */
async function aHold(db: TestDatabase, app: INestApplication, teamId: string): Promise<string> {
  const fields = app.get(PatientFields);
  const holds: string[] = [];
  for (const { id } of demoTeams) {
    const hold = randomUUID();
    await db.look(`insert into casework.legal_hold (id, team_id, patient_id, reason, set_at, set_by)
      select $1, patient.team_id, patient.id, $3, now(), role_grant.user_id from casework.patient join identity.role_grant on role_grant.team_id = patient.team_id and role_grant.role = 'team_lead'
      where patient.team_id = $2 and not exists (select from casework.legal_hold where legal_hold.patient_id = patient.id) order by patient.id desc limit 1`, [hold, id, fields.sealWords('legal_hold.reason', hold, 'A claim may follow.')]);
    if (id === teamId) holds.push(hold);
  }
  const lead = demoUsers.find((user) => user.role === 'team_lead' && user.teamId === teamId);
  const [whole] = await db.look<{ id: string }>(`
    select patient.id from casework.patient where team_id = $1 and merged_into is null
      and not exists (select from casework.episode where patient_id = patient.id and state in ('offered', 'accepted')) and not exists (select from casework.legal_hold where patient_id = patient.id)
      and exists (select from referrals.referral where patient_id = patient.id) and exists (select from outcomes.response where patient_id = patient.id)
      and exists (select from casework.need join casework.need_answer on need_answer.need_id = need.id where need.patient_id = patient.id) order by id limit 1`, [teamId]);
  if (!lead || !whole || holds.length === 0) throw new Error('The demonstration has no record of the Central team that could be anonymised.');
  await db.look(`insert into casework.agreement (team_id, patient_id, episode_id, scope, answer, given_by, how, wording_version, given_at, recorded_by)
    select team_id, patient_id, id, 'evaluation', 'yes', 'self', 'spoken', 'evaluation-1', now(), $2 from casework.episode where patient_id = $1 limit 1`, [whole.id, lead.id]);
  const viewer = { kind: 'user', id: lead.id, sessionId: 'test', displayName: lead.displayName, roles: [lead.role], teamIds: [teamId], organisationIds: [] } as unknown as UserViewer;
  await db.database.within(viewer, (unit) => unit.query(`select casework.anonymise($1)`, [whole.id]));
  return holds[0]!;
}

/** A message about the Central team's patient that was sent to the practice. */
async function aSentMessage(db: TestDatabase, cipher: FieldCipher, patientId: string): Promise<string> {
  const id = randomUUID();
  const content = { title: 'Social prescribing: support has begun', sections: [{ heading: 'GP practice', lines: [{ id: null, label: 'Practice', text: 'A practice' }] }], text: 'A message', sentTo: 'The practice' };
  const written = await db.look(
    `insert into casework.gp_message (id, team_id, patient_id, episode_id, moment, audience, state, content, sent_on, way, recorded_at, recorded_by)
     select $1, episode.team_id, episode.patient_id, episode.id, 'started', 'gp', 'sent', $3, current_date, 'nhs_mail', now(), user_id
     from casework.episode join identity.role_grant on role_grant.team_id = episode.team_id where episode.patient_id = $2 order by user_id limit 1 returning id`,
    [id, patientId, cipher.encrypt(JSON.stringify(content), { table: 'casework.gp_message', column: 'content', row: id })]);
  if (written.length === 0) throw new Error('A sent message was not written.');
  return id;
}

/** An ask for confirmation to the organisation, and one to another. */
async function twoAsks(db: TestDatabase, organisationId: string): Promise<void> {
  await db.look(
    `insert into directory.freshness_ask (id, organisation_id, service_ids, token_hash, sent_on, sent_at, expires_at)
     select gen_random_uuid(), organisation_id, array_agg(id), decode(md5(organisation_id::text), 'hex'), current_date, now(), now() + interval '90 days' from directory.service
     group by organisation_id order by organisation_id <> $1, organisation_id limit 2`, [organisationId]);
}

/** A service that the organisation has proposed, waiting for a steward. */
async function submittedDraft(db: TestDatabase, organisationId: string, userId: string): Promise<string> {
  const subjectId = randomUUID();
  const document = { service: { id: subjectId, organization_id: organisationId, name: 'A walking group', status: 'active' }, ours: nothingSaid, locations: [] };
  const [draft] = await db.look<{ id: string }>(
    `insert into directory.draft (kind, subject_id, organisation_id, state, document, begun_by, updated_by, submitted_at, submitted_by)
     values ('service', $1, $2, 'in_review', $3, $4, $4, now(), $4) returning id`, [subjectId, organisationId, JSON.stringify(document), userId]);
  return draft!.id;
}

/** A task that the Central team's link worker started, and a message. */
async function background(db: TestDatabase, app: INestApplication): Promise<{ task: string; message: string }> {
  const willow = demoUsers.find((user) => user.email === 'willow.compass@linkwell.example');
  if (!willow) throw new Error('The demonstration has changed: the access matrix does not find its link worker.');
  const [task] = await db.look<{ id: string }>(`insert into linkwell.task (started_by, job, title) values ($1, 'test', 'A long piece of work') returning id`, [willow.id]);
  const content = { subject: 'A test', paragraphs: ['Nothing happened.'] };
  await db.database.within({ kind: 'job', name: 'test' }, (unit) => app.get(Messenger).send(unit, { kind: 'test', to: { userId: willow.id }, content, key: 'access', when: 'now' }), 'linkwell_job');
  const [message] = await db.look<{ id: string }>('select id from notifications.message order by id limit 1');
  if (!task || !message) throw new Error('A task or a message was not written.');
  return { task: task.id, message: message.id };
}

/** A listing that somebody of the public has proposed, waiting for a steward. */
async function aProposal(db: TestDatabase, app: INestApplication): Promise<string> {
  const id = randomUUID();
  const proposal = { organisationName: 'Larkmere Whittlers', serviceName: 'Whittling', what: 'We whittle.', address: null, postcode: null, phone: '01632 960998', email: null, website: null, runsIt: false };
  const details = { name: 'A Whittler', email: 'whittler@linkwell.example', words: 'I whittle', serviceName: 'Whittling', organisationName: 'Larkmere Whittlers', proposal, reason: null };
  await db.look(`insert into directory.claim (id, kind, details, claimant_hash, state, made_at) values ($1, 'proposal', $2, 'x', 'with_steward', now())`,
    [id, app.get(FieldCipher).encrypt(JSON.stringify(details), { table: 'directory.claim', column: 'details', row: id })]);
  return id;
}

/** A referral that waits in the Central team's triage, and a text from which another is being read. */
async function incoming(db: TestDatabase, app: INestApplication, teamId: string): Promise<{ incoming: string; intakeUpload: string }> {
  const [waiting] = await db.look<{ id: string }>(`select id from casework.incoming_referral where team_id = $1 and state = 'new' and version = 1 order by id limit 1`, [teamId]);
  const tansy = demoUsers.find((user) => user.email === 'tansy.button@linkwell.example');
  if (!waiting || !tansy) throw new Error('The demonstration has no referral in triage for the Central team.');
  const upload = randomUUID();
  await db.look(`insert into casework.intake_upload (id, team_id, kind, content, made_by, made_at, expires_at) values ($1, $2, 'pasted', $3, $4, now(), now() + interval '1 day')`,
    [upload, teamId, app.get(IncomingFields).sealUpload(upload, 'Name: Test Person'), tansy.id]);
  return { incoming: waiting.id, intakeUpload: upload };
}

/** A merge that was undone, of a patient and another of the same team. */
async function anUndoneMerge(db: TestDatabase, app: INestApplication, survivorId: string): Promise<string> {
  const id = randomUUID();
  const person = { forename: 'Test', surname: 'Person' };
  const identities = { survivor: person, absorbed: person, taken: [] };
  const sealed = app.get(FieldCipher).encrypt(JSON.stringify(identities), { table: 'casework.patient_merge', column: 'identities', row: id });
  const written = await db.look(
    `insert into casework.patient_merge (id, team_id, survivor_id, absorbed_id, identities, episodes, moves, merged_at, merged_by, undone_at, undone_by, stayed)
     select $1, patient.team_id, patient.id, other.id, $3, '{}', '{"episode":[],"patient":[]}', now(), grantee.user_id, now(), grantee.user_id, '[]'
     from casework.patient join casework.patient other on other.team_id = patient.team_id and other.id <> patient.id join identity.role_grant grantee on grantee.team_id = patient.team_id
     where patient.id = $2 order by other.id, grantee.user_id limit 1 returning id`, [id, survivorId, sealed]);
  if (written.length === 0) throw new Error('A merge was not written.');
  return id;
}

/** A list that waits to be told what its columns mean. */
async function aCsvImport(db: TestDatabase): Promise<string> {
  const [made] = await db.look<{ id: string }>(
    `insert into directory.csv_import (file_name, bytes, parts, state, header, sample, made_by, made_at, changed_at) values ('list.csv', 4, 1, 'mapping', '{a,b}', '[["1","2"]]', gen_random_uuid(), now(), now()) returning id`);
  if (!made) throw new Error('An import was not written.');
  return made.id;
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

/** Patients and what hangs on them: for staff outside the team all of it but a record that they opened; for an organisation all but the referrals sent to it. */
async function foreignTo(db: TestDatabase, principal: Principal): Promise<ReadonlySet<string>> {
  const user = demoUsers.find((candidate) => candidate.email === principal.email);
  const rows = await db.look<{ id: string }>(
    `with mine as (select $1::uuid as team_id, $2::uuid as organisation_id), opened as (select patient_id from casework.opening where user_id = $3)
     select patient.id::text as id from casework.patient, mine where patient.team_id is distinct from mine.team_id and patient.id not in (select patient_id from opened)
     union all select episode.id::text from casework.episode, mine where episode.team_id is distinct from mine.team_id and episode.patient_id not in (select patient_id from opened)
     union all select need.id::text from casework.need, mine where need.team_id is distinct from mine.team_id and need.patient_id not in (select patient_id from opened)
     union all select task.id::text from casework.task, mine where task.team_id is distinct from mine.team_id and task.patient_id not in (select patient_id from opened)
     union all select appointment.id::text from casework.appointment, mine where appointment.team_id is distinct from mine.team_id and appointment.patient_id not in (select patient_id from opened)
     union all select incoming.id::text from casework.incoming_referral incoming, mine where incoming.team_id is distinct from mine.team_id
     union all select signpost.id::text from referrals.signpost, mine where signpost.team_id is distinct from mine.team_id
     union all select concern.id::text from casework.safeguarding_concern concern, mine where concern.team_id is distinct from mine.team_id or not (concern.raised_by = $3 or $4 = 'team_lead'
       or exists (select from casework.episode where episode.patient_id = concern.patient_id and episode.worker_id = $3 and episode.state in ('offered', 'accepted')))
     union all select referral.id::text from referrals.referral, mine
       where referral.team_id is distinct from mine.team_id and not (referral.organisation_id is not distinct from mine.organisation_id and referral.state <> 'draft')`,
    [user?.teamId ?? null, user?.organisationId ?? null, user?.id ?? null, user?.role ?? null]);
  return new Set(rows.map((row) => row.id));
}
