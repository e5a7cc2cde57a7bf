import type { UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';
import type { SessionType } from '../graphql/session.type';

/** Index: session_pkey. */
const showSession = `
  select app_user.id, app_user.display_name as "displayName", app_user.email, session.expires_at as "expiresAt",
    coalesce((select json_agg(distinct role) from identity.role_grant where user_id = app_user.id), '[]'::json) as roles,
    coalesce((select json_agg(distinct organisation_id) from identity.role_grant where user_id = app_user.id and organisation_id is not null), '[]'::json) as "organisationIds",
    coalesce(
      (select json_agg(json_build_object('id', team.id, 'name', team.name, 'version', team.version, 'sites', coalesce(
          (select json_agg(json_build_object('id', site.id, 'name', site.name, 'odsCode', site.ods_code, 'version', site.version) order by site.name)
           from identity.team_site join identity.site on site.id = team_site.site_id where team_site.team_id = team.id), '[]'::json)) order by team.name)
       from identity.team where team.id in (select team_id from identity.role_grant where user_id = app_user.id)), '[]'::json) as teams
  from identity.session join identity.app_user on app_user.id = session.user_id
  where session.id = $1`;

@Injectable()
export class ShowSession {
  async current(unit: UnitOfWork): Promise<SessionType | null> {
    return unit.viewer.kind === 'user' ? this.of(unit, unit.viewer.sessionId) : null;
  }

  async of(unit: UnitOfWork, sessionId: string): Promise<SessionType> {
    const [session] = await unit.query<SessionType>(showSession, [sessionId]);
    if (!session) throw new Error('The session ended while it was read.');
    return session;
  }
}
