import type { UnitOfWork } from '@linkwell/database';
import { demoPassword, demoSites, demoTeams, demoUsers } from '@linkwell/demo-domain';
import { hashPassword } from '@linkwell/identity-api';

/** By this issuer a demonstration account is known for what it is, whatever becomes of its password: a production server looks for it. */
export const demoIssuer = 'demo';

const writeSites = `
  insert into identity.site (id, name, ods_code)
  select id, name, ods_code from jsonb_to_recordset($1::jsonb) as given (id uuid, name text, ods_code text)
  on conflict do nothing`;

const writeTeams = [
  `insert into identity.team (id, name) select id, name from jsonb_to_recordset($1::jsonb) as given (id uuid, name text) on conflict do nothing`,
  `insert into identity.team_site (team_id, site_id)
   select given.id, site from jsonb_to_recordset($1::jsonb) as given (id uuid, sites uuid[]), unnest(given.sites) as site on conflict do nothing`,
];

/** $1: the users. */
const writeUsers = [
  `insert into identity.app_user (id, email, display_name, status)
   select id, email, display_name, 'active' from jsonb_to_recordset($1::jsonb) as given (id uuid, email text, display_name text)
   on conflict do nothing`,
  `insert into identity.role_grant (id, user_id, role, team_id, organisation_id)
   select id, id, role, team_id, organisation_id from jsonb_to_recordset($1::jsonb) as given (id uuid, role text, team_id uuid, organisation_id uuid)
   on conflict do nothing`,
];
const writeIdentities = `
  insert into identity.identity (issuer, subject, user_id)
  select $2, email, id from jsonb_to_recordset($1::jsonb) as given (id uuid, email text) on conflict do nothing`;
const writePasswords = `
  insert into identity.local_credential (user_id, password_hash)
  select id, $2 from jsonb_to_recordset($1::jsonb) as given (id uuid) on conflict do nothing`;

/** Sites, teams and the people who work there, all with the one published password; as `linkwell_app`. */
export async function writeAccounts(unit: UnitOfWork): Promise<void> {
  await unit.query(writeSites, [JSON.stringify(demoSites.map(({ id, name, odsCode }) => ({ id, name, ods_code: odsCode })))]);
  const teams = JSON.stringify(demoTeams.map(({ id, name, sites }) => ({ id, name, sites })));
  for (const statement of writeTeams) await unit.query(statement, [teams]);
  const users = JSON.stringify(
    demoUsers.map(({ id, email, displayName, role, teamId, organisationId }) => ({ id, email, display_name: displayName, role, team_id: teamId, organisation_id: organisationId })),
  );
  for (const statement of writeUsers) await unit.query(statement, [users]);
  await unit.query(writeIdentities, [users, demoIssuer]);
  await unit.query(writePasswords, [users, await hashPassword(demoPassword)]);
}
