import { Client } from 'pg';
import type { TestDatabase } from '@linkwell/testing';
import type { Asker } from './askers';
import { rowRules, type RowRule } from './row-rules';

/** Whether PostgreSQL itself lets an asker see, add or change the rows that the rules say, and no others. */
export interface RowCell {
  readonly table: string;
  readonly asker: string;
  readonly action: 'sees' | 'adds' | 'changes';
  readonly wrong: string | null;
  /** More was seen, added or changed than may be. */
  readonly leak: boolean;
  /** Something that is allowed was found to be: without it, a cell would also fit a table that is closed to everybody. */
  readonly proves: boolean;
}

/** Every table that PostgreSQL guards row by row, as it says itself. */
export async function guardedTables(db: TestDatabase): Promise<string[]> {
  const rows = await db.look<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relrowsecurity and n.nspname <> 'graphile_worker' order by 1`);
  return rows.map(({ name }) => name);
}

interface Seen {
  readonly rows: number;
  /** Says which rows they are. */
  readonly mark: string;
}
const count = 'count(*)::int as rows';
const mark = `md5(coalesce(string_agg(t.ctid::text, ',' order by t.ctid), '')) as mark`;

/** Rows of a table are tried by so many that may and so many that may not. */
const tried = 6;

/** Asks about rows past the server: as the database role and the principal that each asker has there. Everything is rolled back. */
export class RowProbe {
  private constructor(
    private readonly db: TestDatabase,
    private readonly client: Client,
    private readonly askers: readonly Asker[],
  ) {}

  static async open(db: TestDatabase, askers: readonly Asker[]): Promise<RowProbe> {
    const client = new Client({ connectionString: db.adminUrl });
    await client.connect();
    return new RowProbe(db, client, askers);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** All cells of a table, or those until `enough` says that one of them settles it; the askers of some database roles first. */
  async cells(table: string, enough: (cell: RowCell) => boolean = () => false, rolesFirst: readonly string[] = []): Promise<RowCell[]> {
    const rule = rowRules[table];
    if (!rule) return [{ table, asker: '', action: 'sees', wrong: 'has no rule: write one in test/access/rows/row-rules.ts', leak: false, proves: false }];
    const cells: RowCell[] = [];
    const isFirst = ({ databaseRole }: Asker) => rolesFirst.includes(databaseRole);
    for (const asker of [...this.askers].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)))) {
      for (const probe of [this.sees, this.adds, this.changes]) {
        const cell = await probe.call(this, table, rule, asker);
        cells.push(cell);
        if (enough(cell)) return cells;
      }
    }
    return cells;
  }

  private async sees(table: string, { sees = 'false' }: RowRule, asker: Asker): Promise<RowCell> {
    const [expected] = await this.db.look<Seen>(`select ${count}, ${mark} from ${table} as t, ${me('$1')} where ${sees}`, [JSON.stringify(asker.me)]);
    const got = await this.as(asker, async () => {
      const ask = (what: string, unknown: Partial<Seen>) => this.client.query<Partial<Seen>>(`select ${what} from ${table} as t`).then(({ rows }) => rows[0], refused(unknown));
      await this.client.query('savepoint before');
      const seen = { ...(await ask(count, { rows: 0 })) };
      await this.client.query('rollback to savepoint before');
      // Who may read some columns only cannot say which rows they are: the count must do.
      return { ...seen, ...(await ask(mark, { mark: expected!.mark })) } as Seen;
    });
    const fits = got.rows === expected!.rows && got.mark === expected!.mark;
    return { table, asker: asker.name, action: 'sees', wrong: fits ? null : `${got.rows} rows instead of ${expected!.rows}`, leak: !fits && got.rows >= expected!.rows, proves: fits && got.rows > 0 };
  }

  private async adds(table: string, { adds = 'false', tries = [] }: RowRule, asker: Asker): Promise<RowCell> {
    const columns = await this.columns(table, asker, 'INSERT');
    const candidates = await this.candidates(table, adds, tries, asker);
    const added = async (row: string) => this.client
      .query(`insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_record(null::${table}, $1)`, [row])
      .then(() => true, stoppedByPolicy);
    return this.judged(table, 'adds', asker, candidates, columns.length === 0 ? () => Promise.resolve(false) : added);
  }

  private async changes(table: string, { sees = 'false', changes = 'false', refusedChanges = [] }: RowRule, asker: Asker): Promise<RowCell> {
    const columns = await this.columns(table, asker, 'UPDATE');
    const candidates = await this.rowsToChange(table, sees, changes, refusedChanges, asker);
    // Who may read few columns finds a row by its id.
    const [readsAll] = await this.db.look<{ all: boolean }>(`select has_table_privilege($1, $2, 'SELECT') as all`, [asker.databaseRole, table]);
    const column = readsAll?.all ? 'ctid' : await this.keyOf(table);
    const changed = async (candidate: string) => {
      const { place, row } = JSON.parse(candidate) as { place: string; row: Record<string, unknown> };
      const [type, key] = column === 'ctid' ? ['tid', place] : ['text', row[column]];
      return this.client
        .query(`update ${table} as t set (${columns.join(', ')}) = (select ${columns.map((name) => `made.${name}`).join(', ')} from jsonb_populate_record(null::${table}, $2) as made) where t.${column}${type === 'text' ? '::text' : ''} = $1::${type}`, [key, JSON.stringify(row)])
        .then(({ rowCount }) => rowCount === 1, stoppedByPolicy);
    };
    return this.judged(table, 'changes', asker, candidates, columns.length === 0 ? () => Promise.resolve(false) : changed);
  }

  private async judged(table: string, action: 'adds' | 'changes', asker: Asker, candidates: readonly { row: string; may: boolean }[], attempt: (row: string) => Promise<boolean>): Promise<RowCell> {
    const got = await this.as(asker, async () => {
      const answers = [];
      for (const { row, may } of candidates) {
        await this.client.query('savepoint before');
        answers.push({ may, did: await attempt(row) });
        await this.client.query('rollback to savepoint before');
      }
      return answers;
    });
    const tooMuch = got.filter(({ may, did }) => did && !may).length;
    const tooLittle = got.filter(({ may, did }) => !did && may).length;
    const wrong = tooMuch > 0 ? `${tooMuch} that it may not` : tooLittle > 0 ? `not ${tooLittle} that it may` : null;
    return { table, asker: asker.name, action, wrong, leak: tooMuch > 0, proves: wrong === null && got.some(({ did }) => did) };
  }

  /** Rows to add again, some that the rule allows and some that it does not. */
  private async candidates(table: string, rule: string, tries: readonly string[], asker: Asker): Promise<{ row: string; may: boolean }[]> {
    const made = ['null::jsonb', ...tries].map((sql) => `select to_jsonb(row) || coalesce(jsonb_strip_nulls(${sql}), '{}') as row, number from sample, ${me('$1')}`).join(' union all ');
    return this.db.look(`
      with sample as (select row, row_number() over () as number from (select * from ${table} order by md5(ctid::text) limit 40) as row), made as (${made}),
        judged as (select made.row::text as row, coalesce(${rule}, false) as may, row_number() over (partition by coalesce(${rule}, false) order by number) as place from made cross join lateral jsonb_populate_record(null::${table}, made.row) as t, ${me('$1')})
      select row, may from judged where place <= ${tried}`, [JSON.stringify(asker.me)]);
  }

  /** Rows to write over with themselves, some that the rule allows and some that it does not (those that the asker sees first), and changes that it refuses. */
  private rowsToChange(table: string, sees: string, rule: string, refusedChanges: readonly string[], asker: Asker): Promise<{ row: string; may: boolean }[]> {
    const refused = refusedChanges.map((sql) => ` union all select place, row || (${sql}), false from chosen, ${me('$1')} where may and (${sql}) is not null`).join('');
    return this.db.look(`
      with judged as (select t.ctid::text as place, to_jsonb(t) as row, coalesce(${rule}, false) as may, row_number() over (partition by coalesce(${rule}, false) order by coalesce(${sees}, false) desc, md5(t.ctid::text)) as number from ${table} as t, ${me('$1')}),
        chosen as (select place, row, may from judged where number <= ${tried})
      select json_build_object('place', place, 'row', row)::text as row, may from (select * from chosen${refused}) as candidate`, [JSON.stringify(asker.me)]);
  }

  /** What tells rows apart for a role that may not read all of them. */
  private async keyOf(table: string): Promise<string> {
    const [register] = await this.db.look<{ name: string }>(`select row_column as name from linkwell.encrypted_column where table_schema || '.' || table_name = $1 limit 1`, [table]);
    return register?.name ?? 'id';
  }

  /** Columns that the asker's role may write. */
  private async columns(table: string, { databaseRole }: Asker, privilege: 'INSERT' | 'UPDATE'): Promise<string[]> {
    const rows = await this.db.look<{ name: string }>(`
      select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''
        and has_column_privilege($2, attrelid, attnum, $3) order by attnum`, [table, databaseRole, privilege]);
    return rows.map(({ name }) => name);
  }

  private async as<T>({ databaseRole, principal, settings = {} }: Asker, work: () => Promise<T>): Promise<T> {
    await this.client.query('begin');
    try {
      const all = { ...settings, 'linkwell.principal': principal === null ? '' : JSON.stringify(principal), role: databaseRole };
      for (const [name, value] of Object.entries(all)) await this.client.query(`select set_config($1, $2, true)`, [name, value]);
      return await work();
    } finally {
      await this.client.query('rollback');
    }
  }
}

/** The asker as a row that rules speak of. */
const me = (parameter: string) => `(select * from jsonb_to_record(${parameter}::jsonb) as asked (kind text, user_id uuid, team_id uuid, organisation_id uuid, role text, name text, purpose text, link_id uuid, opened uuid, trail_of uuid, token_of uuid)) as me`;

const insufficientPrivilege = '42501';
const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

/** A role without the right to read at all sees nothing. */
const refused = <T>(nothing: T) => (error: unknown): T => {
  if (codeOf(error) === insufficientPrivilege) return nothing;
  throw error;
};

/** What fails for another reason (a key that is taken, a reference that is missing) got past the policies. */
const stoppedByPolicy = (error: unknown): boolean => codeOf(error) !== insufficientPrivilege;
