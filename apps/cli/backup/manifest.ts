import type { Client } from 'pg';
import { z } from 'zod';
import { CommandError } from '../output';

const tableState = z.object({
  rows: z.number(),
  /** Of all rows as text, whatever their order. */
  checksum: z.string(),
  rowSecurity: z.enum(['none', 'enabled', 'forced']),
  /** Of policies and grants as PostgreSQL writes them. */
  access: z.string(),
});

const manifestShape = z.object({
  format: z.literal(1),
  takenAt: z.string(),
  server: z.string(),
  /** The newest migration, and how many there are. */
  migration: z.string(),
  migrations: z.number(),
  /** Ids of the keys that the encrypted values need; the keys themselves are kept elsewhere. */
  keys: z.array(z.string()),
  tables: z.record(z.string(), tableState),
});
export type Manifest = z.infer<typeof manifestShape>;

export function parseManifest(text: string): Manifest {
  try {
    return manifestShape.parse(JSON.parse(text));
  } catch {
    throw new CommandError('The folder’s manifest.json is not one that `linkwell backup` wrote, or of another version. Nothing was changed.');
  }
}

/** How values are written as text, whatever the server and its login are set to. */
const writing = `set datestyle = 'ISO'; set timezone = 'UTC'; set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1; set search_path = public`;

/** What a database holds, as one snapshot shows it; `client` must be in a transaction that sees every row. */
export async function takeManifest(client: Client, takenAt: Date): Promise<Manifest> {
  await client.query(writing);
  const { rows: tables } = await client.query<{ name: string; rowSecurity: Manifest['tables'][string]['rowSecurity']; access: string }>(allTables);
  const found: Manifest['tables'] = {};
  for (const { name, rowSecurity, access } of tables) {
    const { rows: [counted] } = await client.query<{ rows: number; checksum: string }>(checksumOf(name));
    found[name] = { rows: counted?.rows ?? 0, checksum: counted?.checksum ?? '', rowSecurity, access };
  }
  const { rows: [head] } = await client.query<{ migration: string; migrations: number; server: string }>(
    `select (select name from linkwell.migration order by timestamp desc limit 1) as migration, (select count(*)::int from linkwell.migration) as migrations, current_setting('server_version') as server`);
  if (!head) throw new CommandError('This database has no migrations.');
  return { format: 1, takenAt: takenAt.toISOString(), ...head, keys: await keysNeeded(client), tables: found };
}

async function keysNeeded(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; column: string }>(`select quote_ident(table_schema) || '.' || quote_ident(table_name) as table, quote_ident(column_name) as column from linkwell.encrypted_column`);
  const ids = new Set<string>();
  for (const { table, column } of rows) {
    const found = await client.query<{ id: string }>(`select distinct split_part(${column}, '.', 1) as id from ${table} where ${column} is not null`);
    for (const { id } of found.rows) ids.add(id);
  }
  return [...ids].sort();
}

/** Differences between what was backed up and what is there, in words; none is what a restore must end with. */
export function differences(wanted: Manifest, found: Manifest): string[] {
  const lines: string[] = [];
  if (wanted.migration !== found.migration || wanted.migrations !== found.migrations) lines.push(`migrations: ${wanted.migrations} up to ${wanted.migration} were backed up, ${found.migrations} up to ${found.migration} are there`);
  for (const name of new Set([...Object.keys(wanted.tables), ...Object.keys(found.tables)])) {
    const [was, is] = [wanted.tables[name], found.tables[name]];
    if (!was || !is) lines.push(`${name}: ${was ? 'is missing' : 'was not backed up'}`);
    else if (was.rows !== is.rows) lines.push(`${name}: ${was.rows} rows were backed up, ${is.rows} are there`);
    else if (was.checksum !== is.checksum) lines.push(`${name}: its rows say something else`);
    else if (was.rowSecurity !== is.rowSecurity) lines.push(`${name}: row-level security was ${was.rowSecurity} and is ${is.rowSecurity}`);
    else if (was.access !== is.access) lines.push(`${name}: its policies or grants differ`);
  }
  return lines;
}

const allTables = `
  select format('%I.%I', n.nspname, c.relname) as name,
    case when c.relrowsecurity and c.relforcerowsecurity then 'forced' when c.relrowsecurity then 'enabled' else 'none' end as "rowSecurity",
    md5(concat_ws('|', pg_get_userbyid(c.relowner),
      (select string_agg(concat_ws(' ', acl.grantee::regrole::text, acl.privilege_type), ',' order by acl.grantee::regrole::text, acl.privilege_type) from aclexplode(c.relacl) acl where acl.grantee <> 0),
      (select string_agg(concat_ws(' ', attname, acl.grantee::regrole::text, acl.privilege_type), ',' order by attname, acl.grantee::regrole::text, acl.privilege_type)
         from pg_attribute, aclexplode(attacl) acl where attrelid = c.oid and acl.grantee <> 0),
      (select string_agg(concat_ws(' ', policyname, permissive, roles::text, cmd, qual, with_check), ',' order by policyname) from pg_policies where schemaname = n.nspname and tablename = c.relname))) as access
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'topology', 'tiger') and n.nspname not like 'pg\\_%' order by 1`;

const checksumOf = (table: string): string => `
  select count(*)::int as rows, coalesce(sum(('x' || left(hash, 16))::bit(64)::bigint::numeric), 0)::text || ' ' || coalesce(sum(('x' || right(hash, 16))::bit(64)::bigint::numeric), 0)::text as checksum
  from (select md5(t::text) as hash from ${table} t) hashed`;
