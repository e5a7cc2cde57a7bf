import { createHash } from 'node:crypto';
import type { Database, FieldCipher, UnitOfWork } from '@linkwell/database';
import { Chooser, demoId, demoSeed, demoUsers } from '@linkwell/demo-domain';
import { ClaimFields, FindDuplicates } from '@linkwell/directory-api';
import { StoredTasks } from '@linkwell/jobs';
import { addDays, type CalendarDate, type Role, type UserViewer } from '@linkwell/kernel';

const viewer = { kind: 'job', name: 'seed-demo' } as const;
const daysOfUse = 120;

/** Whoever holds a demonstration account, as the database knows them. */
function person(email: string, role: Role): UserViewer {
  const user = demoUsers.find((each) => each.email === email);
  if (!user) throw new Error(`The demonstration has no ${email}.`);
  return { kind: 'user', id: user.id, sessionId: 'seed-demo', displayName: user.displayName, roles: [role], teamIds: [], organisationIds: user.organisationId ? [user.organisationId] : [] };
}

/** What lies on the desks of organisations and stewards: a change to review, a claim, reports, an ask without answer, a likely duplicate, and how often listings are read. */
export class WriteDesks {
  private readonly claims: ClaimFields;

  constructor(
    private readonly database: Database,
    cipher: FieldCipher,
  ) {
    this.claims = new ClaimFields(cipher);
  }

  async run(today: CalendarDate): Promise<void> {
    const editor = person('penny.abacus@linkwell.example', 'listing_editor');
    const steward = person('cedar.catalogue@linkwell.example', 'directory_steward');
    await this.database.within(viewer, (unit) => this.public(unit, today), 'linkwell_app');
    await this.database.within(editor, (unit) => this.edit(unit, editor, today));
    const asked = await this.database.within(viewer, (unit) => this.ask(unit, today), 'linkwell_job');
    await this.database.within(steward, (unit) => unit.query(
      `insert into directory.unreached (id, organisation_id, at, by_user) values ($1, $2, $3::date + time '10:20', $4) on conflict do nothing`,
      [demoId('unreached', asked), asked, addDays(today, -2), steward.id]));
    await new FindDuplicates(new StoredTasks()).run({}, { database: this.database, attempt: 1, last: true, signal: new AbortController().signal });
  }

  /** What the public leaves: reads and shortlistings a day, reports, a claim. */
  private async public(unit: UnitOfWork, today: CalendarDate): Promise<void> {
    const services = await unit.query<{ id: string; name: string; organisationId: string; organisation: string }>(
      `select service.id, service.name, organisation.id as "organisationId", organisation.name as organisation
       from directory.service join directory.organisation on organisation.id = organisation_id order by service.name`);
    const use = services.flatMap(({ id, name }) => {
      const choose = new Chooser(demoSeed, `use ${name}`);
      const usual = choose.between(0, 6);
      return Array.from({ length: daysOfUse }, (_, ago) => ({ id, day: addDays(today, -1 - ago), views: choose.between(0, usual * 2), shortlistings: choose.between(0, 9) === 0 ? 1 : 0 }));
    }).filter(({ views, shortlistings }) => views + shortlistings > 0);
    await unit.query(
      `insert into directory.service_usage (service_id, day, views, shortlistings)
       select id, day, views, shortlistings from jsonb_to_recordset($1::jsonb) as given (id uuid, day date, views integer, shortlistings integer) on conflict do nothing`,
      [JSON.stringify(use)]);

    const named = (name: string) => services.find((service) => service.name === name)!;
    for (const [name, about, words, ago] of reports) {
      await unit.query(
        `insert into directory.report (id, service_id, about, words, made_at) values ($1, $2, $3, $4, $5::date + time '14:05') on conflict do nothing`,
        [demoId('report', name), named(name).id, about, words, addDays(today, -ago)]);
    }
    const claimed = named('Larder club');
    const id = demoId('claim', claimed.name);
    const details = { name: 'Fern Teaspoon', email: 'fern.teaspoon@linkwell.example', words: 'I run the shelves on Thursdays and answer the phone.', serviceName: claimed.name, organisationName: claimed.organisation, proposal: null, reason: null };
    await unit.query(
      `insert into directory.claim (id, kind, organisation_id, service_id, details, claimant_hash, state, made_at) values ($1, 'claim', $2, $3, $4, $5, 'with_steward', $6::date + time '09:40') on conflict do nothing`,
      [id, claimed.organisationId, claimed.id, this.claims.seal(id, details), this.claims.claimantHash(details.email), addDays(today, -3)]);
  }

  /** An editor's change that waits for the steward, and what that editor has confirmed. */
  private async edit(unit: UnitOfWork, { id: editor, organisationIds }: UserViewer, today: CalendarDate): Promise<void> {
    const [listing] = await unit.query<{ id: string; base: { service: object; ours: object; locations: object[] } }>(
      `select service.id, json_build_object('service', service.record, 'ours', service.ours, 'locations', coalesce((
          select json_agg(location.record order by location.id) from directory.service_at_location join directory.location on location.id = location_id where service_id = service.id), '[]'::json)) as base
       from directory.service where organisation_id = $1 and name = 'Bailiff helpline'`, [organisationIds[0]]);
    if (!listing) throw new Error('The demonstration’s listing to change is gone.');
    const changed = { ...listing.base, service: { ...listing.base.service, description: 'Somebody who knows the rules, on the phone, before you open the door. Now on Saturday mornings too.' } };
    await unit.query(
      `insert into directory.draft (id, kind, subject_id, organisation_id, state, document, base, base_revision, begun_by, updated_by, begun_at, updated_at, submitted_at, submitted_by)
       values ($1, 'service', $2, $3, 'in_review', $4, $5, 1, $6, $6, $7::date + time '16:10', $7::date + time '16:25', $7::date + time '16:25', $6) on conflict do nothing`,
      [demoId('draft', listing.id), listing.id, organisationIds[0], JSON.stringify(changed), JSON.stringify(listing.base), editor, addDays(today, -1)]);
    const confirmed = await unit.query<{ id: string; day: CalendarDate }>(
      `select id, to_char(last_confirmed_on, 'YYYY-MM-DD') as day from directory.service where organisation_id = $1 and last_confirmed_on is not null`, [organisationIds[0]]);
    for (const { id, day } of confirmed) {
      await unit.query(
        `insert into directory.confirmation (id, service_id, confirmed_on, at, source, by_user) values ($1, $2, $3, $3::date + time '11:00', 'editor', $4) on conflict do nothing`,
        [demoId('confirmation', `${id} ${day}`), id, day, editor]);
    }
  }

  /** One organisation was asked six weeks ago and has not answered. Returns it. */
  private async ask(unit: UnitOfWork, today: CalendarDate): Promise<string> {
    const [stale] = await unit.query<{ organisationId: string; services: string[] }>(
      `select organisation_id as "organisationId", array_agg(id) as services from directory.service
       where listing_state = 'published' and last_confirmed_on < $1::date - 240 group by organisation_id order by min(last_confirmed_on), organisation_id limit 1`, [today]);
    if (!stale) throw new Error('The demonstration has no stale listing.');
    const sent = addDays(today, -42);
    await unit.query(
      `insert into directory.freshness_ask (id, organisation_id, service_ids, token_hash, sent_on, sent_at, expires_at, reminded_at, reminder_token_hash, escalated_at)
       values ($1, $2, $3, $4, $5, $5::date + time '09:00', $5::date + 30 + time '09:00', $5::date + 14 + time '09:00', $6, $5::date + 30 + time '09:00') on conflict do nothing`,
      [demoId('ask', stale.organisationId), stale.organisationId, stale.services, noToken('first', stale.organisationId), sent, noToken('reminder', stale.organisationId)]);
    return stale.organisationId;
  }
}

/** In the place of a token's hash: nobody holds the token. */
const noToken = (which: string, organisationId: string): Buffer => createHash('sha256').update(`no token: ${which} ${organisationId}`).digest();

const reports: readonly (readonly [name: string, about: string, words: string, ago: number])[] = [
  ['Brushes and biscuits', 'times', 'The poster in the window says 10 to 12 now, not 10 to 1.', 1],
  ['Equipment library', 'contact', 'The number rings out. The one on the door ends in 44.', 6],
  ['A plot for two', 'closed', 'The garden is shut for the winter, they told me in September.', 12],
];
