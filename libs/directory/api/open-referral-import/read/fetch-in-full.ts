import type { Finding, PieceKind, RecordKind } from '@linkwell/directory-domain';
import type { Work } from '../progress';
import { Gathering, type UnitAt } from '../staging/gathering';
import { holdRun } from '../staging/import-run';
import type { Step } from '../steps';
import { UnusableFeed } from '../unusable-feed';
import type { AskPolitely } from './ask-politely';
import { inOnePiece, within } from './feed-address';
import { jsonRecords } from './json-records';
import { unitsOf } from './units-of';

interface ToFetch {
  readonly kind: PieceKind;
  readonly id: string;
  readonly askFor: string;
  readonly place: string;
  readonly pointer: string;
  readonly known: boolean;
}

/** The next record that a list gave in short. $1 the run. Index: open_referral_record_to_fetch. */
const nextToFetch = `
  select kind, id, ask_for as "askFor", place, pointer, record is not null as known from directory.open_referral_record
  where run_id = $1 and ask_for is not null order by kind, id limit 1`;

/** Asks for every record that a list gave in short. One that is gone by now stays as the list had it; one that cannot be read is refused. */
export class FetchInFull {
  constructor(
    private readonly step: Step,
    private readonly runId: string,
    private readonly base: URL,
    private readonly ask: AskPolitely,
    private readonly work: Work,
  ) {}

  async run(lists: readonly { readonly name: string; readonly kind: RecordKind }[]): Promise<void> {
    const [{ count } = { count: 0 }] = await this.step((unit) => unit.query<{ count: number }>(
      `select count(*)::int as count from directory.open_referral_record where run_id = $1 and ask_for is not null`, [this.runId]));
    this.work.add(count);
    this.work.progress.say('asking for full records');
    for (;;) {
      const [next] = await this.step((unit) => unit.query<ToFetch>(nextToFetch, [this.runId]));
      if (!next) return;
      const list = lists.find(({ name }) => next.askFor.startsWith(`${name}/`));
      if (!list) throw new Error(`No list has ${next.askFor}.`);
      await this.fetchOne(next, list);
      this.work.progress.advance(1);
      this.work.progress.count(1);
    }
  }

  private async fetchOne(next: ToFetch, list: { readonly name: string; readonly kind: RecordKind }): Promise<void> {
    const url = within(this.base, next.askFor);
    const body = await this.ask.get(url);
    const read = body === undefined ? undefined : await this.read(body, url, list, next);
    await this.step(async (unit) => {
      await holdRun(unit, this.runId);
      const gathering = new Gathering(unit, this.runId);
      if (Array.isArray(read)) await gathering.add(read);
      else if (read !== undefined || !next.known) await this.refuse(gathering, next, url, read ?? missing);
      else await gathering.warn(url.href, [missing]);
      await unit.query(
        `update directory.open_referral_record set ask_for = null, record = case when $4 then null else record end, outcome = case when $4 or record is null then 'refused' end
         where run_id = $1 and kind = $2 and id = $3`, [this.runId, next.kind, next.id, !Array.isArray(read) && (read !== undefined || !next.known)]);
    });
  }

  /** The units of the answer, or why it is none. */
  private async read(body: Buffer, url: URL, list: { readonly name: string; readonly kind: RecordKind }, next: ToFetch): Promise<UnitAt[] | Finding> {
    const units: UnitAt[] = [];
    try {
      for await (const found of jsonRecords(inOnePiece(body), url.href)) {
        if (found.kind === 'page' || found.at !== null) return notOne;
        units.push(...unitsOf(found, { place: url.href, list: 'in full', kind: list.kind, title: list.name }).units);
      }
    } catch (error) {
      if (!(error instanceof UnusableFeed)) throw error;
      return { code: 'NOT_IN_FULL', pointer: '', message: error.message };
    }
    const [main, ...others] = units;
    if (main && main.unit.id !== null && main.unit.id !== next.id) return { ...notOne, pointer: '/id', message: 'This is another record than the one that was asked for.' };
    // A record that does not say its own id any more is refused under the id by which it was asked for.
    return main ? [{ ...main, unit: main.unit.errors ? { ...main.unit, id: next.id } : main.unit, inFull: true }, ...others] : [];
  }

  private refuse(gathering: Gathering, { kind, id }: ToFetch, url: URL, finding: Finding): Promise<void> {
    return gathering.refuse(kind, id, url.href, '', [finding]);
  }
}

const missing: Finding = { code: 'NOT_IN_FULL', pointer: '', message: 'The list names it, but there is no full record of it.' };
const notOne: Finding = { code: 'NOT_IN_FULL', pointer: '', message: 'This is not one record.' };
