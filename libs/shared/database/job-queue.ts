import { Logger, runMigrations } from 'graphile-worker';
import { Client } from 'pg';

/** The SQL schema of the job queue (graphile-worker): its library makes and changes the tables, `linkwell_owner` owns them. */
export const jobQueueSchema = 'graphile_worker';

const silent = new Logger(() => () => undefined);

/**
 * Brings the queue's tables up to date as the superuser of `adminUrl`, hands them to the owner, and opens them to `linkwell_worker` alone,
 * so that the login that serves needs no right to make anything. Repeating it changes nothing.
 */
export async function installJobQueue(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7261004)');
    await runMigrations({ connectionString: adminUrl, schema: jobQueueSchema, logger: silent, maxPoolSize: 1, noPreparedStatements: true });
    await client.query(handOver);
  } finally {
    await client.query('select pg_advisory_unlock(7261004)').catch(() => undefined);
    await client.end();
  }
}

/** The library switches row-level security on without a policy, which shows its tables to their owner only. */
const handOver = `
  do $$
  declare each record;
  begin
    alter schema ${jobQueueSchema} owner to linkwell_owner;
    for each in select c.relname, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = '${jobQueueSchema}' and c.relkind in ('r', 'v') order by c.relkind loop
      execute format('alter %s ${jobQueueSchema}.%I owner to linkwell_owner', case each.relkind when 'v' then 'view' else 'table' end, each.relname);
      execute format('grant select, insert, update, delete on ${jobQueueSchema}.%I to linkwell_worker', each.relname);
      if each.relkind = 'r' then
        execute format('drop policy if exists worker on ${jobQueueSchema}.%I', each.relname);
        execute format('create policy worker on ${jobQueueSchema}.%I to linkwell_worker using (true) with check (true)', each.relname);
        insert into linkwell.table_register values ('${jobQueueSchema}', each.relname, 'operational') on conflict do nothing;
      end if;
    end loop;
    for each in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = '${jobQueueSchema}' loop
      execute format('alter function %s owner to linkwell_owner', each.signature);
      execute format('revoke execute on function %s from public', each.signature);
      execute format('grant execute on function %s to linkwell_worker', each.signature);
    end loop;
    for each in select t.typname from pg_type t join pg_namespace n on n.oid = t.typnamespace join pg_class c on c.oid = t.typrelid
      where n.nspname = '${jobQueueSchema}' and c.relkind = 'c' loop
      execute format('alter type ${jobQueueSchema}.%I owner to linkwell_owner', each.typname);
    end loop;
    grant usage on schema ${jobQueueSchema} to linkwell_worker;
  end $$`;
