import { PatientFields } from '@linkwell/casework-api';
import { nothingAsked } from '@linkwell/casework-domain';
import type { Database, FieldCipher, UnitOfWork } from '@linkwell/database';
import { demoId, demoTeams, demoUsers } from '@linkwell/demo-domain';
import { addDays, wholeYears, type CalendarDate, type UserViewer } from '@linkwell/kernel';
import { writeContacts, writeEpisodes, writePatients } from './people.sql';
import { workerOf } from './write-people';

const year = 365.25;

/** Invented people whose support ended long ago, by how many years; one of them is held, and one is anonymised. */
const people = [
  { forename: 'Barnaby', surname: 'Yesteryear', born: 1941, ended: 8.9, state: 'closed', reason: 'completed', is: 'due' },
  { forename: 'Philippa', surname: 'Longago', born: 1958, ended: 8.8, state: 'closed', reason: 'moved_practice', is: 'due' },
  { forename: 'Rosalind', surname: 'Erstwhile', born: 1966, ended: 2.4, state: 'declined', reason: null, is: 'due' },
  { forename: 'Cornelius', surname: 'Formerly', born: 1949, ended: 9.1, state: 'closed', reason: 'died', is: 'held' },
  { forename: 'Wilhelmina', surname: 'Someday', born: 1972, ended: 7.4, state: 'closed', reason: 'completed', is: 'coming' },
  { forename: 'Nobody', surname: 'Nomore', born: 1950, ended: 9.8, state: 'closed', reason: 'completed', is: 'anonymised' },
] as const;

/** Records of each team whose time is over, and a request for a copy, so that its lead finds some to look at. */
export class WriteOldRecords {
  private readonly fields: PatientFields;

  constructor(
    private readonly database: Database,
    cipher: FieldCipher,
  ) {
    this.fields = new PatientFields(cipher);
  }

  async run(today: CalendarDate): Promise<void> {
    for (const { id: teamId, sites } of demoTeams) {
      const lead = demoUsers.find((user) => user.role === 'team_lead' && user.teamId === teamId);
      if (!lead || !sites[0]) throw new Error('Every demonstration team has a lead and a site.');
      const worker = workerOf(teamId);
      const [there] = await this.database.within(worker, (unit) => unit.query(`select from casework.patient where id = $1`, [demoId('old-record', `${teamId} ${people[0].surname}`)]));
      if (there) continue;
      await this.database.within(worker, (unit) => this.write(unit, teamId, sites[0]!, worker.id, today));
      const viewer: UserViewer = { kind: 'user', id: lead.id, sessionId: 'seed-demo', displayName: lead.displayName, roles: [lead.role], teamIds: [teamId], organisationIds: [] };
      await this.database.within(viewer, (unit) => this.judge(unit, teamId, lead.id, today));
    }
  }

  private async write(unit: UnitOfWork, teamId: string, siteId: string, workerId: string, today: CalendarDate): Promise<void> {
    const rows = people.map(({ forename, surname, born, ended, state, reason }) => {
      const [id, episodeId, contactId] = ['old-record', 'old-episode', 'old-contact'].map((kind) => demoId<string>(kind, `${teamId} ${surname}`)) as [string, string, string];
      const dateOfBirth = `${born}-04-12` as CalendarDate;
      const endedOn = addDays(today, -Math.round(ended * year));
      const offeredOn = state === 'closed' ? addDays(endedOn, -90) : endedOn;
      const sealed = this.fields.seal(id, { forename, surname, dateOfBirth, nhsNumber: null, postcode: null, phone: state === 'closed' ? '01632 960444' : null, safeContact: null });
      const hash = (value: Buffer | null) => value && value.toString('hex');
      return {
        patient: {
          id, team_id: teamId, site_id: siteId, forename: sealed.forename, surname: sealed.surname, date_of_birth: sealed.dateOfBirth, phone: sealed.phone, nhs_number_traced: false,
          forename_hash: hash(sealed.forenameHash), surname_hash: hash(sealed.surnameHash), date_of_birth_hash: hash(sealed.dateOfBirthHash), about: this.fields.sealAbout(id, nothingAsked).about,
          created_at: `${offeredOn}T09:00:00Z`, last_activity_at: `${endedOn}T09:00:00Z`,
        },
        episode: {
          id: episodeId, team_id: teamId, patient_id: id, site_id: siteId, worker_id: workerId, state, source: 'gp', offered_on: offeredOn, answered_on: offeredOn,
          closed_on: state === 'closed' ? endedOn : null, closing_reason: reason, age_at_start: wholeYears(dateOfBirth, offeredOn), first_contact_on: state === 'closed' ? offeredOn : null,
        },
        contact: {
          id: contactId, team_id: teamId, patient_id: id, episode_id: episodeId, took_place_on: endedOn, minutes: 15, mode: 'phone', outcome: 'spoke', kind: 'check_in',
          note: this.fields.sealWords('contact.note', contactId, 'Said that all is well and that no more help is wanted.'), late_entry: false, recorded_at: `${endedOn}T09:00:00Z`, recorded_by: workerId,
        },
      };
    });
    await unit.query(writePatients, [JSON.stringify(rows.map(({ patient }) => patient))]);
    await unit.query(writeEpisodes, [JSON.stringify(rows.map(({ episode }) => episode))]);
    await unit.query(writeContacts, [JSON.stringify(rows.filter(({ episode }) => episode.state === 'closed').map(({ contact }) => contact))]);
  }

  /** What the team's lead has done so far. */
  private async judge(unit: UnitOfWork, teamId: string, leadId: string, today: CalendarDate): Promise<void> {
    const idOf = (is: (typeof people)[number]['is']) => demoId<string>('old-record', `${teamId} ${people.find((person) => person.is === is)?.surname}`);
    const hold = demoId<string>('legal-hold', teamId);
    await unit.query(`insert into casework.legal_hold (id, team_id, patient_id, reason, set_at, set_by) values ($1, $2, $3, $4, $5::date + time '11:00', $6)`,
      [hold, teamId, idOf('held'), this.fields.sealWords('legal_hold.reason', hold, 'The coroner has asked for the record.'), addDays(today, -200), leadId]);
    const gone = idOf('anonymised');
    await unit.query(`insert into casework.anonymised_record (record_id, team_id, rule, due_on, anonymised_at, anonymised_by)
      select $1, $2, 'after_support', (closed_on + interval '8 years')::date, $3::date + time '14:00', $4 from casework.episode where patient_id = $1`, [gone, teamId, addDays(today, -40), leadId]);
    await unit.query(`select casework.anonymise($1)`, [gone]);
    // Somebody who is supported now has asked for a copy of their record.
    await unit.query(`insert into casework.access_request (id, team_id, patient_id, state, asked_by, identity_check, received_on, due_on, opened_at, opened_by)
      select $1, team_id, patient_id, 'open', 'self', 'known_to_team', $3::date - 12, ($3::date - 12 + interval '1 month')::date, $3::date - 12 + time '10:00', $4
      from casework.episode where team_id = $2 and state = 'accepted' order by id limit 1`, [demoId('access-request', teamId), teamId, today, leadId]);
  }
}
