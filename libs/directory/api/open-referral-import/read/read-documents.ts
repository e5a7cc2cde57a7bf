import { createHash } from 'node:crypto';
import { morePages, readEnvelope, type Fields } from '@linkwell/directory-domain';
import type { Work } from '../progress';
import { forgetGathered, Gathering, type UnitAt } from '../staging/gathering';
import { holdRun, keepPosition, type Position, type Run } from '../staging/import-run';
import type { Step } from '../steps';
import { UnusableFeed } from '../unusable-feed';
import { bytesOf, documentsOnDisk, type DocumentOnDisk } from './documents-on-disk';
import { jsonRecords } from './json-records';
import { unitsOf } from './units-of';

/** Units that are kept together in one step. */
const together = 500;
const lineByLine = /\.(?:ndjson|jsonl)$/i;

/** Reads a file or the files of a folder, from where the run has come to. A folder's file that cannot be read is told, and hinders no other. */
export async function readDocuments(step: Step, run: Run, path: string, work: Work): Promise<Position> {
  const { documents, isFolder } = await documentsOnDisk(path);
  const of = createHash('sha256').update(JSON.stringify(documents.map(({ name, bytes, changed }) => [name, bytes, changed]))).digest('hex');
  let position: Position = run.position.of === of ? run.position : { of, document: 0, values: 0, whole: true };
  if (run.position.of !== undefined && run.position.of !== of) await step((unit) => forgetGathered(unit, run.id));
  work.add(documents.slice(position.document ?? 0).reduce((sum, { bytes }) => sum + bytes, 0));
  let records = 0;
  for (const [index, document] of documents.entries()) {
    if (index < (position.document ?? 0)) continue;
    work.progress.say(`reading ${document.name}`);
    const reading = new ReadDocument(step, run.id, document, { ...position, document: index }, work);
    try {
      position = await reading.read();
    } catch (error) {
      if (!isFolder || !(error instanceof UnusableFeed) || error.code === 'TAKEN_OVER') throw error;
      position = await reading.refuse(error);
    }
    records += reading.recognised;
  }
  if (records === 0 && !isFolder && run.position.of === undefined) throw new UnusableFeed('NOT_A_FEED', path, 'It holds no record of Open Referral.');
  return { ...position, whole: position.whole === true && Object.values(position.pages ?? {}).every(({ of: pages, seen }) => new Set(seen).size >= pages) };
}

class ReadDocument {
  recognised = 0;
  private waiting: UnitAt[] = [];
  private values = 0;
  /** Records that are documents by themselves. */
  private bare = 0;
  private kind: string | undefined;

  constructor(
    private readonly step: Step,
    private readonly runId: string,
    private readonly document: DocumentOnDisk,
    private position: Position,
    private readonly work: Work,
  ) {}

  async read(): Promise<Position> {
    const { name, path } = this.document;
    const skip = this.position.values ?? 0;
    let aside: Parameters<Gathering['warn']>[1] = [];
    for await (const found of jsonRecords(bytesOf(path, (count) => this.work.progress.advance(count)), name)) {
      this.values += 1;
      if (found.kind === 'page') {
        if (this.values > skip) await this.endPage(found.fields);
        continue;
      }
      const place = found.document > 1 || lineByLine.test(name) ? `${name}, value ${found.document}` : name;
      if (found.at === null) this.bare += 1;
      if (this.values <= skip) continue;
      const { kind, units, aside: other } = unitsOf(found, { place, list: name, title: name });
      this.kind = kind;
      if (kind !== undefined) this.recognised += 1;
      if (other) aside = [...aside, other].slice(-together);
      this.waiting.push(...units);
      if (this.waiting.length >= together) await this.flush();
    }
    if (this.bare === 1 && this.kind !== undefined && !lineByLine.test(name)) this.position = { ...this.position, whole: false };
    if (aside.length > 0) await this.keep((gathering) => gathering.warn(name, aside));
    return this.end();
  }

  /** A file that cannot be read to its end: what was read of it stays, and nothing is said to have vanished. */
  async refuse({ code, message }: UnusableFeed): Promise<Position> {
    this.position = { ...this.position, whole: false };
    await this.keep((gathering) => gathering.refuse('document', null, this.document.name, '', [{ code: 'NOT_OPEN_REFERRAL', pointer: '', message: `${message} (${code})` }]));
    return this.end();
  }

  private async endPage(fields: Fields): Promise<void> {
    const { envelope, warnings } = readEnvelope(fields);
    const before = this.position.pages ?? {};
    const list = this.kind ?? 'record';
    const known = before[list] ?? { of: 1, seen: [] };
    // A page that is not the last and does not count the pages leaves no way to tell whether the others are here.
    const of = morePages({ ...envelope, pages: undefined }, 1, 1) && envelope.pages === undefined ? Infinity : Math.max(known.of, envelope.pages ?? 1);
    this.position = {
      ...this.position, whole: this.position.whole === true && of !== Infinity,
      pages: { ...before, [list]: { of: of === Infinity ? 1 : of, seen: [...known.seen, envelope.page ?? 1] } },
    };
    await this.keep((gathering) => gathering.warn(this.document.name, warnings));
  }

  private async end(): Promise<Position> {
    this.position = { ...this.position, document: (this.position.document ?? 0) + 1, values: 0 };
    await this.flush(true);
    return this.position;
  }

  private async flush(atEnd = false): Promise<void> {
    if (this.waiting.length === 0 && !atEnd) return;
    if (!atEnd) this.position = { ...this.position, values: this.values };
    await this.keep((gathering) => gathering.add(this.waiting));
    this.work.progress.count(this.waiting.length);
    this.waiting = [];
  }

  private keep(work: (gathering: Gathering) => Promise<void>): Promise<void> {
    return this.step(async (unit) => {
      await holdRun(unit, this.runId);
      await work(new Gathering(unit, this.runId));
      await keepPosition(unit, this.runId, this.position);
    });
  }
}
