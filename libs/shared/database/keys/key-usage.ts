import type { Database } from '../database';
import type { UnitOfWork } from '../unit-of-work';

/** A table that holds ciphertext, as the register tells it. */
export interface EncryptedTable {
  /** `schema.name`: part of what its values are bound to. */
  readonly table: string;
  readonly columns: readonly string[];
  /** Holds what each row's values are bound to, and its type. */
  readonly rowColumn: string;
  readonly rowType: string;
}

/** How many stored values each key opens. */
export type KeyUsage = ReadonlyMap<string, number>;

/** The names come from our migrations, never from input. */
export const encryptedTables = (unit: UnitOfWork): Promise<EncryptedTable[]> =>
  unit.query<EncryptedTable>(`
    select table_schema || '.' || table_name as table, array_agg(column_name order by column_name) as columns, min(row_column) as "rowColumn",
      (select format_type(atttypid, atttypmod) from pg_attribute where attname = min(row_column) and attrelid = format('%I.%I', table_schema, table_name)::regclass) as "rowType"
    from linkwell.encrypted_column group by table_schema, table_name order by table_schema, table_name`);

const asKeys = { kind: 'job', name: 'keys' } as const;

/** Work of the role that changes keys: it sees ciphertext and the ids of its rows, and nothing else. */
export const amongCiphertext = <T>(database: Database, work: (unit: UnitOfWork) => Promise<T>): Promise<T> => database.within(asKeys, work, 'linkwell_keys');

/** Leaves a line in the trail. */
export const noteKeyChange = (database: Database, action: `keys.${string}`, id: string): Promise<void> =>
  database.within(asKeys, (unit) => unit.audit({ action, subjectType: 'key', subjectIds: [id] }), 'linkwell_job');

/** Reads every value's key id. */
export async function countByKey(database: Database): Promise<KeyUsage> {
  return amongCiphertext(database, async (unit) => {
    const usage = new Map<string, number>();
    for (const { table, columns } of await encryptedTables(unit)) {
      const values = columns.map((column) => `(${column})`).join(', ');
      const rows = await unit.query<{ id: string; uses: number }>(
        `select split_part(value, '.', 1) as id, count(*)::int as uses from ${table}, lateral (values ${values}) as held (value) where value is not null group by 1`);
      for (const { id, uses } of rows) usage.set(id, (usage.get(id) ?? 0) + uses);
    }
    return usage;
  });
}
