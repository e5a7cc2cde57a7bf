import { ethnicCategories, type EthnicCategory, type HeldFact, type HeldSection } from '@linkwell/casework-domain';
import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';
import { HeldSources } from './held-source';

interface HeldRow {
  readonly id: string;
  readonly at: string | null;
  readonly heading: string | null;
  readonly facts: readonly (readonly [string, string | null])[];
  /** Label, table, column, the row that it is bound to, ciphertext. */
  readonly sealed: readonly (readonly [string, string, string, string, string | null])[] | null;
}

/** Everything that is held about a person, readable, from every feature that holds something. */
@Injectable()
export class GatherHeld {
  constructor(
    private readonly sources: HeldSources,
    private readonly cipher: FieldCipher,
  ) {}

  async run(unit: UnitOfWork, patientId: string): Promise<readonly HeldSection[]> {
    const sections: HeldSection[] = [];
    for (const { kind, title, sql } of this.sources.all) {
      const rows = await unit.query<HeldRow>(sql, [patientId]);
      sections.push({ kind, title, items: rows.map((row) => ({ key: `${kind}:${row.id}`, heading: row.heading ?? title, at: row.at, facts: this.facts(row) })) });
    }
    return sections;
  }

  private facts({ facts, sealed }: HeldRow): HeldFact[] {
    const plain = facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]));
    const opened = (sealed ?? []).flatMap(([label, table, column, row, stored]) => (stored === null ? [] : flat(label, this.cipher.decrypt(stored, { table, column, row }))));
    return apart([...opened, ...plain]);
  }
}

/** Words as they are; a document as one fact for each thing that it says. */
function flat(label: string, text: string): HeldFact[] {
  const parsed = asDocument(text);
  return parsed === undefined ? [{ label, value: text }] : thingsIn(label, parsed);
}

function asDocument(text: string): object | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

function thingsIn(label: string, value: unknown): HeldFact[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'boolean') return [{ label, value: value ? 'yes' : 'no' }];
  if (typeof value !== 'object') return [{ label, value: codeWords(String(value)) }];
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.length === 0 ? [] : [{ label, value: value.map((each) => codeWords(String(each))).join(', ') }];
  return Object.entries(value).flatMap(([name, each]) => thingsIn(Array.isArray(value) ? `${label} ${Number(name) + 1}` : `${label}: ${nameWords(name)}`, name === 'ethnicCategory' ? ethnicityOf(each) : each));
}

/** The NHS codes are letters, which say nothing to the person. */
function ethnicityOf(code: unknown): unknown {
  const known = ethnicCategories[code as EthnicCategory];
  return known ? [known.group, known.label].filter(Boolean).join(': ') : code;
}

/** `livingAlone` as "living alone". */
const nameWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('_', ' ');
const codeWords = (text: string): string => (/^[a-z]+(_[a-z]+)+$/.test(text) ? text.replaceAll('_', ' ') : text);

/** A part is withheld by its label, so that no two of an entry have the same. */
function apart(facts: readonly HeldFact[]): HeldFact[] {
  const seen = new Map<string, number>();
  return facts.map(({ label, value }) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return { label: times === 1 ? label : `${label} (${times})`, value };
  });
}
