import { createHash } from 'node:crypto';
import { PatientFields } from '@linkwell/casework-api';
import { FieldCipher, parseFieldKeys } from '@linkwell/database';
import type { ListingToWrite } from '@linkwell/directory-api';
import type { CalendarDate, OrganisationId, ServiceId, UserViewer } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';

/** An invented district for tests: postcodes of no real area, services and patients in it. Nothing here exists. */

/** The same id for the same name. */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const home = { easting: 400_000, northing: 400_000 };

export const gazetteer = `
  insert into geography.postcode (postcode, geom, positional_quality, source) values ('ZZ1 1AA', st_setsrid(st_makepoint(${home.easting}, ${home.northing}), 27700), 10, 'test');
  insert into geography.sector values ('ZZ1 1', st_setsrid(st_makepoint(${home.easting + 100}, ${home.northing}), 27700), 1);
  insert into geography.district values ('ZZ1', st_setsrid(st_makepoint(${home.easting + 200}, ${home.northing}), 27700), 1)`;

const assured = (['data_sharing_agreement', 'safeguarding_policy', 'insurance'] as const).map((kind) => ({
  kind, recordedBy: 'Test steward', recordedOn: '2025-01-01' as CalendarDate, expiresOn: '2099-01-01' as CalendarDate,
}));

/** A published, assured service so many metres east of ZZ1 1AA. `metres: null`: it has no place. */
export function aListing(name: string, metres: number | null, needs: readonly string[], change: Partial<ListingToWrite> = {}): ListingToWrite {
  const place = { name: 'Test Hall', addressLines: ['1 Test Street'], postcode: 'ZZ1 1AA', easting: home.easting + (metres ?? 0), northing: home.northing, precision: 'postcode' as const, opening: null };
  return {
    id: idOf(name) as ServiceId,
    organisation: { id: idOf(`organisation of ${name}`) as OrganisationId, name: `${name} Group`, description: null, email: null, website: null },
    name, description: null, status: 'active', state: 'published',
    access: { way: 'either', channels: metres === null ? ['phone'] : ['in_person'] },
    eligibility: null, ages: { from: 18, to: null }, capacity: { state: 'open' }, usualWaitDays: null, responseTargetDays: 10, lastConfirmedOn: '2026-05-01' as CalendarDate,
    email: null, phones: [], website: null, needTermIds: needs as NeedTermId[], languages: [], costs: [], dbsApplies: false, assurance: assured,
    places: metres === null ? [] : [place], opening: null, source: null, ...change,
  };
}

export const cipher = new FieldCipher(parseFieldKeys(JSON.stringify({
  current: 'k1', keys: { k1: Buffer.alloc(32, 1).toString('base64') }, hashKey: Buffer.alloc(32, 2).toString('base64'),
})));

export const linkWorkerOf = (team: string): UserViewer =>
  ({ kind: 'user', id: idOf(`worker of ${team}`), sessionId: idOf('session'), displayName: 'Test Worker', roles: ['link_worker'], teamIds: [idOf(team)], organisationIds: [] }) as unknown as UserViewer;

/** Statements that make a team with its link worker. */
export const aTeam = (team: string): string => `
  insert into identity.team (id, name) values ('${idOf(team)}', '${team}');
  insert into identity.app_user (id, email, display_name, status) values ('${idOf(`worker of ${team}`)}', '${team}@linkwell.example', 'Test Worker', 'active');
  insert into identity.role_grant (user_id, role, team_id) values ('${idOf(`worker of ${team}`)}', 'link_worker', '${idOf(team)}');
  insert into identity.site (id, name, ods_code) values ('${idOf(`site of ${team}`)}', 'Test Surgery', '${team.toUpperCase().slice(0, 6)}')`;

/** The statement that adds a patient with one support episode, and its parameters. Needs are named `<patient> <term>`. */
export function aPatient(name: string, team: string, postcode: string | null, needs: readonly (readonly [term: string, status: string])[]): [string, unknown[]] {
  const id = idOf(name);
  const sealed = new PatientFields(cipher).seal(id, { forename: 'Test', surname: 'Person', dateOfBirth: '1980-01-01' as CalendarDate, nhsNumber: null, postcode, phone: null, safeContact: null });
  const needRows = needs.map(([term, status]) => ({ id: idOf(`${name} ${term}`), term, status }));
  return [
    `with patient as (
       insert into casework.patient (id, team_id, site_id, forename, surname, date_of_birth, postcode, forename_hash, surname_hash, date_of_birth_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ), episode as (
       insert into casework.episode (id, team_id, patient_id, site_id, state, source, offered_on, answered_on, age_at_start) values ($11, $2, $1, $3, 'accepted', 'gp', '2026-04-01', '2026-04-01', 46)
     )
     insert into casework.need (id, team_id, patient_id, episode_id, term_id, priority, urgency, status)
     select id, $2, $1, $11, term, 1, 'routine', status from json_to_recordset($12) as need (id uuid, term text, status text)`,
    [id, idOf(team), idOf(`site of ${team}`), sealed.forename, sealed.surname, sealed.dateOfBirth, sealed.postcode, sealed.forenameHash, sealed.surnameHash, sealed.dateOfBirthHash, idOf(`episode of ${name}`), JSON.stringify(needRows)],
  ];
}
