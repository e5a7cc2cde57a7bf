/** A user with the roles they hold, as the operator sees them. Index: app_user_in_order (pages), app_user_pkey (one). */
const columns = `
  app_user.id, app_user.email, app_user.display_name as "displayName", app_user.status, app_user.last_signed_in_at as "lastSignedInAt",
  app_user.version, lower(app_user.display_name) as "sortName",
  coalesce(
    (select json_agg(json_build_object(
        'role', role_grant.role, 'organisationId', role_grant.organisation_id,
        'team', case when team.id is not null then json_build_object('id', team.id, 'name', team.name, 'version', team.version, 'sites', '[]'::json) end)
      order by role_grant.role)
     from identity.role_grant left join identity.team on team.id = role_grant.team_id where role_grant.user_id = app_user.id), '[]'::json) as grants`;

/** $1 text that name or address must hold, or null; $2 the page's size and one; $3, $4 the cursor: sort name and id, or null. */
export const userPage = `
  select ${columns}
  from identity.app_user
  where ($1::text is null or position(lower($1) in lower(app_user.display_name)) > 0 or position(lower($1) in app_user.email) > 0)
    and ($3::text is null or (lower(app_user.display_name), app_user.id) > ($3::text, $4::uuid))
  order by lower(app_user.display_name), app_user.id
  limit $2`;

export const userCount = `
  select count(*)::int as count from identity.app_user
  where ($1::text is null or position(lower($1) in lower(display_name)) > 0 or position(lower($1) in email) > 0)`;

export const oneUser = `select ${columns} from identity.app_user where id = $1`;
