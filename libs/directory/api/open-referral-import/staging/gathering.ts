import { createHash } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { fieldOf, type Fields, type Finding, type PieceKind, type UnitRead } from '@linkwell/directory-domain';
import * as sql from './staging.sql';

/** A unit and where it was read. */
export interface UnitAt {
  readonly unit: UnitRead;
  /** The file or address of its document. */
  readonly place: string;
  /** What may hold each id once: a file, or all pages of a list. */
  readonly list: string;
  /** Whether the document is about it, or only mentions it. */
  readonly own: boolean;
  /** The path of its full record, where the list gives it in short. */
  readonly askFor?: string | undefined;
  /** It is the full record of one that a list gave in short: what it says counts. */
  readonly inFull?: boolean;
}

interface Row {
  readonly kind: PieceKind;
  readonly id: string;
  readonly record: Fields | null;
  readonly size: number;
  /** Of the record's words; `null` where it could not be used. */
  readonly hash: string | null;
  readonly list: string;
  readonly own: boolean;
  readonly place: string;
  readonly pointer: string;
  readonly ask_for: string | null;
  readonly outcome: 'refused' | null;
}

type Gathered = Pick<Row, 'kind' | 'id' | 'size' | 'hash' | 'list' | 'own' | 'place' | 'pointer'>;

const firstPlaces = 5;

/**
 * Keeps records as they are read, until all are there and can be taken in. Of several versions of one record the one that says most is kept, or the one
 * that was asked for in full; two records of one list with the same id and different words are one too many, and the second is refused.
 */
export class Gathering {
  private readonly rows = new Map<string, Row>();
  private readonly refusals: object[] = [];
  private readonly warnings = new Map<string, { code: string; field: string; count: number; first: { place: string; pointer: string; message: string }[] }>();
  private known = new Map<string, Gathered>();

  constructor(
    private readonly unit: UnitOfWork,
    private readonly runId: string,
  ) {}

  async add(units: readonly UnitAt[]): Promise<void> {
    const asked = units.flatMap(({ unit }) => [...(unit.id === null ? [] : [{ kind: unit.kind, id: unit.id }]), ...(unit.pieces ?? []).map(({ kind, id }) => ({ kind, id }))]);
    const rows = await this.unit.query<Gathered>(sql.gathered, [this.runId, JSON.stringify(asked)]);
    this.known = new Map(rows.map((row) => [keyOf(row), row]));
    for (const each of units) this.addUnit(each);
    await this.write();
  }

  /** Warnings that no unit brings: of a page, or of a record that could not be fetched. */
  async warn(place: string, warnings: readonly Finding[]): Promise<void> {
    for (const warning of warnings) this.noteWarning(place, warning);
    await this.write();
  }

  async refuse(kind: string, id: string | null, place: string, record: string, findings: readonly Finding[]): Promise<void> {
    this.noteRefusal(kind, id, place, record, findings);
    await this.write();
  }

  private addUnit(at: UnitAt): void {
    const { unit, place } = at;
    // What a list gives in short is read again in full, and everything that is wrong with it is said then.
    if (at.askFor === undefined) for (const warning of unit.warnings) this.noteWarning(place, warning);
    if (unit.errors) {
      if (at.askFor === undefined || unit.id === null) this.noteRefusal(unit.kind, unit.id, place, unit.pointer, unit.errors);
      if (unit.id !== null) this.keepRefused(at, unit.id);
      return;
    }
    const [main, ...others] = unit.pieces;
    if (!main || this.isSecond(at, main.record)) return;
    for (const [index, piece] of [main, ...others].entries()) {
      const text = JSON.stringify(piece.record);
      this.keep({
        kind: piece.kind, id: piece.id, record: piece.record, size: text.length, hash: hashOf(text), list: at.list, own: at.own && index === 0, place, pointer: piece.pointer,
        ask_for: index === 0 ? (at.askFor ?? null) : null, outcome: null,
      }, index === 0 && at.inFull === true);
    }
  }

  private isSecond(at: UnitAt, record: Fields): boolean {
    const { kind, id, pointer } = at.unit;
    const first = this.known.get(keyOf({ kind, id: id ?? '' }));
    if (!first || !at.own || !first.own || first.list !== at.list || at.inFull) return false;
    const where = `${first.place === at.place ? '' : `${first.place} `}${first.pointer || 'the whole document'}`;
    const same = at.askFor !== undefined || first.hash === hashOf(JSON.stringify(record));
    const finding: Finding = { code: 'DUPLICATE_ID', pointer: `${pointer}/id`, message: `This is the id of ${where} too.${same ? '' : ' The first is taken.'}` };
    if (same) this.noteWarning(at.place, finding);
    else this.noteRefusal(kind, id, at.place, pointer, [finding]);
    return true;
  }

  private keepRefused(at: UnitAt, id: string): void {
    const { kind, pointer } = at.unit;
    const before = this.known.get(keyOf({ kind, id }));
    if (before && !at.inFull) return;
    this.put({ kind, id, record: null, size: 0, hash: null, list: at.list, own: at.own, place: at.place, pointer, ask_for: at.askFor ?? null, outcome: at.askFor === undefined ? 'refused' : null });
  }

  private keep(row: Row, always: boolean): void {
    const before = this.known.get(keyOf(row));
    if (before && before.hash !== null && !always && before.size >= row.size) return;
    this.put({ ...row, own: row.own || before?.own === true });
  }

  private put(row: Row): void {
    this.rows.set(keyOf(row), row);
    this.known.set(keyOf(row), row);
  }

  private noteRefusal(kind: string, id: string | null, place: string, record: string, findings: readonly Finding[]): void {
    for (const { code, pointer, message } of findings) this.refusals.push({ kind, id, place, record, pointer, code, message });
  }

  private noteWarning(place: string, { code, pointer, message }: Finding): void {
    const field = fieldOf(pointer);
    const group = this.warnings.get(`${code} ${field}`) ?? { code, field, count: 0, first: [] };
    group.count += 1;
    if (group.first.length < firstPlaces) group.first.push({ place, pointer, message });
    this.warnings.set(`${code} ${field}`, group);
  }

  private async write(): Promise<void> {
    if (this.rows.size > 0) await this.unit.query(sql.gatherRecords, [this.runId, JSON.stringify([...this.rows.values()])]);
    if (this.refusals.length > 0) await this.unit.query(sql.gatherRefusals, [this.runId, JSON.stringify(this.refusals)]);
    if (this.warnings.size > 0) await this.unit.query(sql.gatherWarnings, [this.runId, JSON.stringify([...this.warnings.values()])]);
    this.rows.clear();
    this.warnings.clear();
    this.refusals.length = 0;
  }
}

/** The documents changed since they were read: everything is read anew. */
export async function forgetGathered(unit: UnitOfWork, runId: string): Promise<void> {
  for (const table of ['record', 'refusal', 'warning']) await unit.query(`delete from directory.open_referral_${table} where run_id = $1`, [runId]);
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
