import type { Decided, WithholdingGround } from './access-request';

/** One fact of an entry: "Note", "She was well". */
export interface HeldFact {
  readonly label: string;
  readonly value: string;
}

/** Something that is held about a person: a contact, a need, a message. */
export interface HeldItem {
  /** `contact:<id>`: the same at every look. */
  readonly key: string;
  readonly heading: string;
  /** When, as a day or a moment (ISO 8601); null where it has no time. */
  readonly at: string | null;
  readonly facts: readonly HeldFact[];
}

export interface HeldSection {
  readonly kind: string;
  readonly title: string;
  readonly items: readonly HeldItem[];
}

/** The version of the shape below; a reader of a package asks for it (docs/subject-access.md). */
export const packageVersion = 1;

export interface ReleasedFact {
  readonly label: string;
  readonly value: string | null;
  readonly withheld: WithholdingGround | null;
}

export type ReleasedItem = { readonly withheld: WithholdingGround } | { readonly withheld: null; readonly heading: string; readonly at: string | null; readonly facts: readonly ReleasedFact[] };

export interface ReleasedPackage {
  readonly format: 'linkwell-subject-access';
  readonly version: typeof packageVersion;
  readonly preparedAt: string;
  readonly sections: readonly { readonly title: string; readonly items: readonly ReleasedItem[] }[];
  /** What a copy must say beside the data themselves (UK GDPR art. 15(1)). */
  readonly about: readonly HeldFact[];
}

/** What leaves the house: of what is withheld nothing is in it but its ground. Throws where an entry was not decided. */
export function releasedPackage(sections: readonly HeldSection[], decided: ReadonlyMap<string, Decided>, about: readonly HeldFact[], preparedAt: string): ReleasedPackage {
  return {
    format: 'linkwell-subject-access', version: packageVersion, preparedAt, about,
    sections: sections.filter(({ items }) => items.length > 0).map(({ title, items }) => ({ title, items: items.map((item) => releasedItem(item, decided.get(item.key))) })),
  };
}

function releasedItem({ heading, at, facts }: HeldItem, decision: Decided | undefined): ReleasedItem {
  if (!decision) throw new Error('An entry was not decided.');
  if (decision.give) return { withheld: null, heading, at, facts: facts.map((fact) => ({ ...fact, withheld: null })) };
  const { parts, ground } = decision;
  if (parts.length === 0) return { withheld: ground };
  return { withheld: null, heading, at, facts: facts.map(({ label, value }) => (parts.includes(label) ? { label, value: null, withheld: ground } : { label, value, withheld: null })) };
}
