import type { TestDatabase } from '@linkwell/testing';
import type { RowProbe } from '../rows/row-cells';
import type { Mutant } from './mutant';

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly using: string | null;
  readonly check: string | null;
  /** Whether its roles may write anything that the check looks at; where they cannot, what may be read is all that can be written, and no check could tell. */
  readonly checkMatters: boolean;
  /** Whom it is for: what is changed of it, they notice. */
  readonly roles: readonly string[];
}

/**
 * Takes each policy away, opens it to everybody, and opens only what it lets through to be written; and lifts row-level security from each table as a
 * whole. After each, the cells of that table alone are asked again, until one of them fails; then everything is put back.
 */
export async function policyMutants(db: TestDatabase, probe: RowProbe, tables: readonly string[]): Promise<Mutant[]> {
  const mutants: Mutant[] = [];
  for (const { table, name, using, check, checkMatters, roles } of await policiesOf(db, tables)) {
    const policy = `policy ${name} on ${table}`;
    mutants.push(await mutate(db, probe, table, `without ${policy}`, `drop ${policy}`, roles));
    const opened = [...(using === null ? [] : ['using (true)']), ...(check === null ? [] : ['with check (true)'])];
    const isOpen = (using ?? 'true') === 'true' && (check ?? 'true') === 'true';
    if (!isOpen) mutants.push(await mutate(db, probe, table, `${policy} opened`, `alter ${policy} ${opened.join(' ')}`, roles));
    if (using !== null && check !== null && check !== 'true' && checkMatters) mutants.push(await mutate(db, probe, table, `${policy} unchecked`, `alter ${policy} with check (true)`, roles));
  }
  for (const table of tables) mutants.push(await mutate(db, probe, table, `without row-level security on ${table}`, `alter table ${table} disable row level security`));
  return mutants;
}

/** In a transaction of its own, for one that is held open would lock the table; what was there is made again from PostgreSQL's own words. */
async function mutate(db: TestDatabase, probe: RowProbe, table: string, name: string, statement: string, rolesFirst: readonly string[] = []): Promise<Mutant> {
  const putBack = await restore(db, table);
  await db.look(statement);
  try {
    const failed = (await probe.cells(table, (cell) => cell.wrong !== null, rolesFirst)).find((cell) => cell.wrong !== null);
    return { name, killedBy: failed ? `${failed.table} ${failed.action} as ${failed.asker}: ${failed.wrong}` : null };
  } finally {
    for (const each of putBack) await db.look(each);
  }
}

/** Statements that make a table's policies what they are now. */
async function restore(db: TestDatabase, table: string): Promise<string[]> {
  const [{ statements } = { statements: [] }] = await db.look<{ statements: string[] }>(`
    select array_agg(format('create policy %I on %s as %s for %s to %s%s%s', polname, polrelid::regclass, case when polpermissive then 'permissive' else 'restrictive' end,
      case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      coalesce((select string_agg(quote_ident(rolname), ', ') from pg_roles where oid = any(polroles)), 'public'),
      coalesce(' using (' || pg_get_expr(polqual, polrelid) || ')', ''), coalesce(' with check (' || pg_get_expr(polwithcheck, polrelid) || ')', ''))) as statements
    from pg_policy where polrelid = $1::regclass`, [table]);
  const drop = `do $$ declare each record; begin for each in select polname from pg_policy where polrelid = '${table}'::regclass loop execute format('drop policy %I on ${table}', each.polname); end loop; end $$`;
  return [drop, ...(statements ?? []), `alter table ${table} enable row level security`];
}

function policiesOf(db: TestDatabase, tables: readonly string[]): Promise<Policy[]> {
  return db.look<Policy>(`
    select schemaname || '.' || tablename as table, quote_ident(policyname) as name, qual as using, with_check as check, roles::text[] as roles,
      exists (
        select from unnest(roles) as role join pg_attribute on attrelid = (schemaname || '.' || tablename)::regclass and attnum > 0 and not attisdropped
        where role <> 'public' and (has_column_privilege(role, attrelid, attnum, 'INSERT') or (has_column_privilege(role, attrelid, attnum, 'UPDATE') and with_check ~ ('\\m' || attname || '\\M')))) as "checkMatters"
    from pg_policies where schemaname || '.' || tablename = any($1) order by 1, 2`, [[...tables]]);
}
