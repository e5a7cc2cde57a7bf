import type { FieldCipher } from '@linkwell/database';
import type { TestDatabase } from '@linkwell/testing';

/** `keyId.iv.tag.text` wherever it stands in a value, JSON included. */
const ciphertext = String.raw`(^|[^A-Za-z0-9_.-])[a-z0-9-]{1,16}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]+`;

export interface EncryptedColumn {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

export const registered = (db: TestDatabase): Promise<EncryptedColumn[]> =>
  db.look(`select table_schema || '.' || table_name as table, column_name as column, row_column as row from linkwell.encrypted_column order by 1, 2`);

/** Columns of ours, whatever their type, in which ciphertext lies, as `schema.table.column`. */
export async function columnsWithCiphertext(db: TestDatabase): Promise<string[]> {
  const columns = await db.look<{ table: string; name: string; bytes: boolean }>(`
    select c.oid::regclass::text as table, a.attname as name, a.atttypid = 'bytea'::regtype as bytes
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.atttypid <> all ('{int2,int4,int8,bool,uuid,date,timestamptz,float8,public.geometry}'::regtype[])
      and n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg\\_%' order by 1, 2`);
  const found: string[] = [];
  for (const { table, name, bytes } of columns) {
    const text = bytes ? `encode("${name}", 'escape')` : `"${name}"::text`;
    const [row] = await db.look<{ some: boolean }>(`select exists (select from ${table} where ${text} ~ $1) as some`, [ciphertext]);
    if (row?.some) found.push(`${table}.${name}`);
  }
  return found.sort();
}

/** Values of a registered column that do not open where the register says that they lie: plain words, or bound to something else. */
export async function valuesThatDoNotOpen(db: TestDatabase, cipher: FieldCipher, { table, column, row }: EncryptedColumn): Promise<string[]> {
  const rows = await db.look<{ id: string; value: string }>(`select ${row}::text as id, ${column} as value from ${table} where ${column} is not null`);
  return rows.flatMap(({ id, value }) => {
    try {
      cipher.decrypt(value, { table, column, row: id });
      return [];
    } catch {
      return [`${table}.${column} of ${id}`];
    }
  });
}
