import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DatabaseRole } from '@linkwell/database';
import { cellId, fixedTable, isHidden, release, type Quarter } from '@linkwell/evaluation-domain';
import type { UserViewer } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { BuildRelease } from './commands/build-release';
import { countInvented, inventEpisodes, writeInvented } from './invented-people.examples';
import { ListReleases } from './queries/list-releases';
import { ShowReleasedTable, type TableQuestion } from './queries/show-released-table';

const quarter = (text: string) => text as Quarter;
const table = fixedTable('need-group-by-deprivation');
const evaluator = { kind: 'user', id: randomUUID(), sessionId: randomUUID(), displayName: 'Evaluator', roles: ['evaluator'], teamIds: [], organisationIds: [] } as unknown as UserViewer;

describe('releases', () => {
  let db: TestDatabase;
  let build: BuildRelease;
  let releaseId = '';
  // The day before the cohort of 2025's last quarter may be published.
  const clock = new FixedClock(new Date('2026-06-30T09:00:00Z'));
  const episodes = inventEpisodes(500);
  const releases = new ListReleases();
  const show = new ShowReleasedTable(releases);

  beforeAll(async () => {
    db = await aDatabase([]);
    build = new BuildRelease(db.database, clock);
  });
  afterAll(() => db.drop());

  const as = <Row>(role: DatabaseRole, statement: string, parameters: unknown[] = []) => db.database.within(evaluator, (unit) => unit.query<Row>(statement, parameters), role);
  const ask = (question: Partial<TableQuestion>) =>
    db.database.within(evaluator, (unit) => show.run(unit, { releaseId, measure: 'people_referred', rows: 'need_group', columns: 'deprivation_band', ...question }), 'linkwell_evaluator');
  const storedCells = () => db.look<{ id: string; value: number | null; hidden_reason: string | null }>(
    `select concat(measure, '|need_group=', coalesce(need_group, '*'), '|deprivation_band=', coalesce(deprivation_band, '*')) as id, value, hidden_reason from evaluation.released_cell order by 1`);

  it('there is nothing to publish before anybody was supported', async () => {
    expect(await build.run()).toMatchObject({ ok: false, refusal: { code: 'NOTHING_TO_RELEASE' } });
    const none = await db.database.within(evaluator, (unit) => releases.run(unit, 10, undefined), 'linkwell_evaluator');
    expect(none).toMatchObject({ edges: [], totalCount: 0 });
    await writeInvented(db, episodes);
  });

  it('no view of the sources is silently empty for the builder', async () => {
    const views = await db.look<{ name: string }>(`select viewname as name from pg_views where schemaname = 'evaluation' and viewname in ('src_episode', 'src_excluded', 'src_need', 'src_referral') order by 1`);
    expect(views).toHaveLength(4);
    for (const { name } of views) {
      const [seen] = await as<{ count: number }>('linkwell_release_builder', `select count(*)::int as count from evaluation.${name}`);
      const [there] = await db.look<{ count: number }>(`select count(*)::int as count from evaluation.${name}`);
      expect({ name, count: seen?.count }).toEqual({ name, count: there?.count });
      expect(there?.count).toBeGreaterThan(name === 'src_excluded' ? 20 : 100);
    }
  });

  it.each([
    [{ last: quarter('2025-Q4') }, 'TOO_EARLY', 'to'],
    [{ first: quarter('2025-Q3'), last: quarter('2025-Q2') }, 'PERIOD_BACKWARDS', 'to'],
    [{ first: quarter('2024-Q1'), last: quarter('2024-Q4') }, 'NOBODY_SUPPORTED', undefined],
  ])('%j is refused as %s', async (period, code, field) => expect(await build.run(period)).toMatchObject({ refusal: field ? { code, field } : { code } }));

  it('every quarter that has waited six months is published, and what leaves is the exit’s answer to the true numbers', async () => {
    const built = await build.run();
    expect(built).toMatchObject({ ok: true, value: { first: '2025-Q1', last: '2025-Q3' } });
    if (!built.ok) return;
    releaseId = built.value.releaseId;
    const counts = countInvented(episodes, '2025-01-01', '2025-09-30');
    const expected = release({ table, cohort: quarter('2025-Q3'), stage: 'support', counts });
    if (!expected.ok) throw new Error(expected.refusal.message);
    const cells = expected.value.cells.map((place) => ({
      id: cellId(table, place),
      value: isHidden(place.cell) ? null : place.cell.value,
      hidden_reason: isHidden(place.cell) ? place.cell.hidden : null,
    }));
    expect(await storedCells()).toEqual(cells.sort((one, other) => (one.id < other.id ? -1 : 1)));
    expect(built.value.visibleCells).toBeGreaterThan(10);
    expect(built.value.hiddenCells).toBeGreaterThan(10);
  });

  it('a quarter is published once: not again by the builder, nor past it', async () => {
    expect(await build.run()).toMatchObject({ refusal: { code: 'NOTHING_TO_RELEASE' } });
    expect(await build.run({ first: quarter('2025-Q2'), last: quarter('2025-Q3') })).toMatchObject({ refusal: { code: 'RELEASED_ALREADY', field: 'from' } });
    await expect(
      db.look(`insert into evaluation.release (kind, stage, first_quarter, last_quarter, built_at, method_version) values ('cohorts', 'support', '2025-Q3', '2026-Q1', now(), '0')`),
    ).rejects.toThrow('release_cohort_once');
  });

  it('the same people give the same release', async () => {
    const before = await storedCells();
    await db.look('delete from evaluation.released_cell');
    await db.look('delete from evaluation.release');
    const again = await build.run();
    if (!again.ok) throw new Error(again.refusal.message);
    releaseId = again.value.releaseId;
    expect(await storedCells()).toEqual(before);
  });

  it('the next quarter is published when its time has come', async () => {
    clock.moveTo('2026-07-01T09:00:00Z');
    expect(await build.run()).toMatchObject({ ok: true, value: { first: '2025-Q4', last: '2025-Q4' } });
    const listed = await db.database.within(evaluator, (unit) => releases.run(unit, 1, undefined), 'linkwell_evaluator');
    expect(listed).toMatchObject({ totalCount: 2, edges: [{ node: { lastQuarter: '2025-Q4' } }], pageInfo: { hasNextPage: true } });
    const rest = await db.database.within(evaluator, (unit) => releases.run(unit, 5, listed.pageInfo.endCursor ?? undefined), 'linkwell_evaluator');
    expect(rest.edges.map(({ node }) => node.id)).toEqual([releaseId]);
  });

  it('an evaluator reads rows by columns, with totals, reasons and what the figures cannot show', async () => {
    const shown = await ask({});
    expect(shown.columns.map(({ id }) => id)).toEqual(['1-2', '3-5', '6-10', 'unknown', null]);
    expect(shown.lines).toHaveLength(7);
    const cells = shown.lines.flatMap((line) => line.cells);
    for (const cell of cells) expect([cell.value === null, cell.hiddenReason === null, cell.hiddenWords === null]).toEqual(cell.value === null ? [true, false, false] : [false, true, true]);
    expect(cells.some(({ value }) => value !== null) && cells.some(({ value }) => value === null)).toBe(true);
    expect(cells.every(({ value }) => value === null || (value >= 10 && value % 5 === 0))).toBe(true);
    expect(shown.percentOf).toBe('People supported');
    expect(shown.caveats[0]).toContain('association');
    expect(shown.methodStatement).toContain('fewer than 10');
  });

  it('turning the table round, or leaving a dimension out, shows the same figures', async () => {
    const [wide, turned, narrow] = [await ask({}), await ask({ rows: 'deprivation_band', columns: 'need_group' }), await ask({ columns: null })];
    expect(turned.lines.map((_, row) => wide.lines.map((line) => line.cells[row]))).toEqual(turned.lines.map((line) => line.cells));
    expect(narrow.lines.map((line) => line.cells[0])).toEqual(wide.lines.map((line) => line.cells.at(-1)));
    expect((await ask({ measure: 'people_supported' })).percentOf).toBeNull();
  });

  it('rows against themselves, and a release that does not exist, are refused', async () => {
    await expect(ask({ columns: 'need_group' })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'columns' } });
    await expect(ask({ releaseId: randomUUID() })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('an evaluator’s role can read released figures and the public words for needs, no other table or view, and change nothing', async () => {
    const tables = await db.look<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from linkwell.table_register
       union select format('%I.%I', schemaname, viewname) from pg_views where schemaname not in ('pg_catalog', 'information_schema', 'public') order by 1`);
    const succeeds = async (statement: string) => as('linkwell_evaluator', statement).then(() => true, (error: unknown) => {
      expect(String(error)).toMatch(/permission denied|cannot (insert into|delete from) view/);
      return false;
    });
    const readable: string[] = [];
    for (const { name } of tables) {
      if (await succeeds(`select * from ${name} limit 1`)) readable.push(name);
      expect([name, await succeeds(`delete from ${name}`)]).toEqual([name, false]);
    }
    expect(tables.length).toBeGreaterThan(25);
    expect(readable).toEqual(['evaluation.release', 'evaluation.released_cell']);
    for (const name of readable) expect(await succeeds(`insert into ${name} default values`)).toBe(false);
  });

  it('nobody else can read a released figure past the operations, and the builder cannot read its own back or change them', async () => {
    for (const role of ['linkwell_app', 'linkwell_job'] as const) {
      await expect(as(role, 'select * from evaluation.released_cell')).rejects.toThrow('permission denied');
      await expect(as(role, 'select * from evaluation.src_episode')).rejects.toThrow('permission denied');
    }
    await expect(as('linkwell_release_builder', 'select * from casework.episode')).rejects.toThrow('permission denied');
    await expect(as('linkwell_release_builder', 'update evaluation.released_cell set value = 15')).rejects.toThrow('permission denied');
  });

  it('building and looking are in the trail', async () => {
    const trail = await db.look<{ principal_kind: string; action: string }>(`select distinct principal_kind, action from audit.event order by 2`);
    expect(trail).toEqual(expect.arrayContaining([{ principal_kind: 'job', action: 'release.built' }, { principal_kind: 'user', action: 'release.table_viewed' }]));
  });
});
