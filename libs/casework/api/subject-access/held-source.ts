import { Injectable } from '@nestjs/common';

/**
 * What one kind of row tells about a person, for a copy of all that is held about them. A feature registers its own, and none knows of another's.
 * A test fails for a table that hangs on a patient and is neither in a source nor left out for a reason.
 */
export interface HeldSource {
  /** Part of each entry's key. */
  readonly kind: string;
  /** The heading of its section, as the person reads it. */
  readonly title: string;
  /** What it gives of, as `schema.table`. */
  readonly tables: readonly string[];
  /**
   * A `select` of `id text, at text, heading text, facts json, sealed json` of the patient `$1` (`facts`, `words`), oldest first. It runs as the viewer, under
   * row-level security, by an index on the patient.
   */
  readonly sql: string;
}

/** Every source, in the order in which the features came. */
@Injectable()
export class HeldSources {
  private readonly known = new Map<string, HeldSource>();
  /** Tables that a copy gives nothing of, with the reason. */
  readonly leftOut = new Map<string, string>();

  register(...sources: readonly HeldSource[]): void {
    for (const source of sources) {
      if (this.known.has(source.kind)) throw new Error(`A copy has a source "${source.kind}" already.`);
      this.known.set(source.kind, source);
    }
  }

  leaveOut(reasons: Readonly<Record<string, string>>): void {
    for (const [table, reason] of Object.entries(reasons)) this.leftOut.set(table, reason);
  }

  get all(): readonly HeldSource[] {
    return [...this.known.values()];
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Facts that anybody can read: label to SQL expression. What is null is left out. */
export const facts = (expressions: Readonly<Record<string, string>>): string =>
  `json_build_array(${Object.entries(expressions).map(([label, sql]) => `json_build_array(${quoted(label)}, (${sql})::text)`).join(', ')})`;

/** Facts that are encrypted: label to column, of a table whose row the ciphertext is bound to by `row`. */
export const words = (table: `${string}.${string}`, columns: Readonly<Record<string, string>>, row = 'id', from = table.split('.')[1]!): string =>
  `json_build_array(${Object.entries(columns).map(([label, column]) => `json_build_array(${quoted(label)}, ${quoted(table)}, ${quoted(column)}, ${from}.${row}::text, ${from}.${column})`).join(', ')})`;

/** A code as words: `did_not_attend` as "did not attend". */
export const code = (column: string): string => `replace(${column}, '_', ' ')`;
export const day = (column: string): string => `to_char(${column}, 'FMDD FMMonth YYYY')`;
export const moment = (column: string): string => `to_char(${column} at time zone 'Europe/London', 'FMDD FMMonth YYYY, HH24:MI')`;
export const yes = (column: string): string => `case when ${column} then 'yes' else 'no' end`;
/** A member of staff by the name that they work under. */
export const staff = (column: string): string => `(select display_name from identity.app_user where app_user.id = ${column})`;
export const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
