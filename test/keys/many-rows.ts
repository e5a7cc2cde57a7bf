import type { FieldCipher } from '@linkwell/database';
import type { TestDatabase } from '@linkwell/testing';
import { createHash, randomUUID } from 'node:crypto';
import { registered, type EncryptedColumn } from '../access/ciphertext';

/** A patient among the many, and words that stand in their record and in no other. */
export interface ManyPatient {
  readonly id: string;
  readonly words: string;
}

type Row = Record<string, unknown>;
const contactsEach = 3;
const tables = ['casework.patient', 'casework.episode', 'casework.need', 'casework.contact'] as const;
type Table = (typeof tables)[number];
const rowsEach = 3 + contactsEach;
const groupsAtOnce = 250;

/** Writes `rows` rows of patients with what hangs on them into a team, each a copy of one patient's, with words sealed for its own place. */
export async function writeManyPatients(db: TestDatabase, cipher: FieldCipher, likePatient: string, rows: number): Promise<ManyPatient[]> {
  const columns = await registered(db);
  const like = await template(db, likePatient);
  const plain = Object.fromEntries(tables.map((table) => [table, opened(cipher, columns, table, like[table])])) as Record<Table, Row>;
  const patients: ManyPatient[] = [];
  const groups = Math.ceil(rows / rowsEach);
  for (let first = 0; first < groups; first += groupsAtOnce) {
    const batch: Record<Table, Row[]> = { 'casework.patient': [], 'casework.episode': [], 'casework.need': [], 'casework.contact': [] };
    for (let number = first; number < Math.min(groups, first + groupsAtOnce); number++) {
      const [patient_id, episode_id] = [randomUUID(), randomUUID()];
      const words = `Spoke with invented person ${number} of many.`;
      patients.push({ id: patient_id, words });
      const add = (table: Table, change: Row) => batch[table].push(sealed(cipher, columns, table, { ...plain[table], ...change }));
      add('casework.patient', { id: patient_id, nhs_number: null, nhs_number_hash: null, nhs_number_traced: false });
      add('casework.episode', { id: episode_id, patient_id });
      add('casework.need', { id: randomUUID(), patient_id, episode_id });
      for (let each = 0; each < contactsEach; each++) add('casework.contact', { id: randomUUID(), patient_id, episode_id, note: words });
    }
    for (const table of tables) await insertAll(db, table, batch[table]);
  }
  return patients;
}

async function template(db: TestDatabase, patient: string): Promise<Record<Table, Row>> {
  const one = async (table: Table, where: string) => {
    const [row] = await db.look<{ row: Row }>(`select to_jsonb(t) as row from ${table} t where ${where} = $1 order by id limit 1`, [patient]);
    if (!row) throw new Error(`The patient to copy has no row in ${table}.`);
    return row.row;
  };
  return { 'casework.patient': await one('casework.patient', 'id'), 'casework.episode': await one('casework.episode', 'patient_id'), 'casework.need': await one('casework.need', 'patient_id'), 'casework.contact': await one('casework.contact', 'patient_id') };
}

const of = (columns: readonly EncryptedColumn[], table: string) => columns.filter((column) => column.table === table).map(({ column }) => column);

function opened(cipher: FieldCipher, columns: readonly EncryptedColumn[], table: Table, row: Row): Row {
  const values = of(columns, table).map((column) => [column, row[column] === null ? null : cipher.decrypt(row[column] as string, { table, column, row: row['id'] as string })]);
  return { ...row, ...Object.fromEntries(values) };
}

function sealed(cipher: FieldCipher, columns: readonly EncryptedColumn[], table: Table, row: Row): Row {
  const values = of(columns, table).map((column) => [column, row[column] === null ? null : cipher.encrypt(row[column] as string, { table, column, row: row['id'] as string })]);
  return { ...row, ...Object.fromEntries(values) };
}

async function insertAll(db: TestDatabase, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = await db.look<{ name: string }>(`select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`, [table]);
  const names = columns.map(({ name }) => name).join(', ');
  await db.look(`insert into ${table} (${names}) overriding system value select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
}

/** What all registered tables say, as one hash: every value as it reads, and every other column as it is. `without`: patients whose rows are left out. */
export async function readingOf(db: TestDatabase, cipher: FieldCipher, without: readonly string[]): Promise<string> {
  const columns = await registered(db);
  const hash = createHash('sha256');
  for (const table of new Set(columns.map((column) => column.table))) {
    const here = columns.filter((column) => column.table === table);
    const [row] = here.map((column) => column.row);
    for (let after: string | null = null; ; ) {
      const rows: { id: string; all: Row }[] = await db.look<{ id: string; all: Row }>(
        `select ${row}::text as id, to_jsonb(t) as all from ${table} t where ($1::uuid is null or ${row} > $1::uuid) order by ${row} limit 5000`, [after]);
      for (const { id, all } of rows) {
        if (without.includes(id) || without.includes(String(all['patient_id']))) continue;
        const readable = Object.fromEntries(here.map(({ column }) => [column, typeof all[column] === 'string' ? cipher.decrypt(all[column], { table, column, row: id }) : null]));
        hash.update(JSON.stringify([table, id, { ...all, ...readable }]));
      }
      after = rows.at(-1)?.id ?? null;
      if (after === null) break;
    }
  }
  return hash.digest('hex');
}
