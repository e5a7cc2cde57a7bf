import { morePages, readEnvelope, type RecordKind } from '@linkwell/directory-domain';
import type { Work } from '../progress';
import { Gathering, type UnitAt } from '../staging/gathering';
import { holdRun, keepPosition, type Position, type Run } from '../staging/import-run';
import type { Step } from '../steps';
import { UnusableFeed } from '../unusable-feed';
import type { AskPolitely } from './ask-politely';
import { FetchInFull } from './fetch-in-full';
import { inOnePiece, within } from './feed-address';
import { jsonRecords } from './json-records';
import { unitsOf } from './units-of';

interface FeedList {
  readonly name: string;
  readonly kind: RecordKind;
  /** Its records are only mentioned in the list, and are asked for one by one. */
  readonly inShort: boolean;
}

/** The lists of Open Referral UK 3.0. Without the first there is no feed; of the others each may be missing. */
const lists: readonly FeedList[] = [
  { name: 'services', kind: 'service', inShort: true },
  { name: 'organizations', kind: 'organization', inShort: false },
  { name: 'service_at_locations', kind: 'service_at_location', inShort: false },
  { name: 'taxonomies', kind: 'taxonomy', inShort: true },
  { name: 'taxonomy_terms', kind: 'taxonomy_term', inShort: false },
];
const perPage = 100;
const mostPages = 100_000;

/** Reads a feed's lists page by page, and what they give in short in full, from where the run has come to. */
export class ReadFeed {
  private position: Position;

  constructor(
    private readonly step: Step,
    private readonly run: Run,
    private readonly base: URL,
    private readonly ask: AskPolitely,
    private readonly work: Work,
  ) {
    this.position = { list: 0, page: 1, whole: true, lists: {}, ...run.position };
  }

  async read(): Promise<Position> {
    for (const [index, list] of lists.entries()) {
      if (index < (this.position.list ?? 0)) continue;
      await this.readList(list, index);
    }
    await new FetchInFull(this.step, this.run.id, this.base, this.ask, this.work).run(lists);
    const short = Object.values(this.position.lists ?? {}).some(({ said, read }) => said !== null && read < said);
    return { ...this.position, whole: this.position.whole === true && !short };
  }

  private async readList(list: FeedList, index: number): Promise<void> {
    let before: Buffer | undefined;
    for (let page = this.position.page ?? 1; page <= mostPages; page += 1) {
      this.work.progress.say(`reading /${list.name}, page ${page}`);
      const url = within(this.base, list.name);
      url.searchParams.set('page', String(page));
      url.searchParams.set('per_page', String(perPage));
      const body = await this.ask.get(url);
      if (body === undefined) {
        if (index === 0 && page === 1) throw new UnusableFeed('NOT_A_FEED', url.href, 'There is no list of services. Give the address under which /services is.');
        return await this.endList(index);
      }
      if (before?.equals(body)) throw new UnusableFeed('ENDLESS', url.href, 'The server gives the same page again and again.');
      before = body;
      if (!(await this.readPage(list, index, page, url, body))) return;
    }
    throw new UnusableFeed('ENDLESS', within(this.base, list.name).href, `The list has more than ${mostPages} pages.`);
  }

  /** Whether there are more pages. What was read and the next page are kept in one step. */
  private async readPage(list: FeedList, index: number, page: number, url: URL, body: Buffer): Promise<boolean> {
    const units: UnitAt[] = [];
    let [found, read] = [0, readEnvelope({})];
    for await (const each of jsonRecords(inOnePiece(body), url.href)) {
      if (each.kind === 'page') {
        read = readEnvelope(each.fields);
        continue;
      }
      if (each.at === null) throw new UnusableFeed('NOT_A_FEED', url.href, 'This is not a list of records: "contents" is missing.');
      found += 1;
      const made = unitsOf(each, { place: url.href, list: list.name, kind: list.kind, title: list.name }).units;
      units.push(...made.map((at, position) => (list.inShort && position === 0 && at.unit.id !== null ? { ...at, askFor: `${list.name}/${at.unit.id}` } : at)));
    }
    const more = morePages(read.envelope, page, found);
    const soFar = this.position.lists?.[list.name]?.read ?? 0;
    this.position = {
      ...this.position, list: more ? index : index + 1, page: more ? page + 1 : 1,
      lists: { ...this.position.lists, [list.name]: { said: read.envelope.items ?? null, read: soFar + found } },
    };
    await this.keep(async (gathering) => {
      await gathering.add(units);
      await gathering.warn(url.href, read.warnings);
    });
    this.work.progress.count(found);
    return more;
  }

  private async endList(index: number): Promise<void> {
    this.position = { ...this.position, list: index + 1, page: 1 };
    await this.keep(() => Promise.resolve());
  }

  private keep(work: (gathering: Gathering) => Promise<void>): Promise<void> {
    return this.step(async (unit) => {
      await holdRun(unit, this.run.id);
      await work(new Gathering(unit, this.run.id));
      await keepPosition(unit, this.run.id, this.position);
    });
  }
}
