import { Injectable } from '@nestjs/common';

/** One thing that happened, as its source's statement gives it. */
export interface TimelineRow {
  /** The row that tells of it. */
  readonly id: string;
  /** What happened, in codes with colons between: the client has the words. */
  readonly what: string;
  /** A plain code or public name that it is about, such as a service's. */
  readonly about: string | null;
  /** Ciphertext of words, or null. */
  readonly sealed: string | null;
}

/** What one kind of happening brings to a patient's timeline. A feature registers its own, and none knows of another's. */
export interface TimelineSource {
  /** By which it is filtered: `contact`. */
  readonly kind: string;
  /**
   * A `select` of `id uuid, at timestamptz, day_only boolean, what text, about text, by_user uuid, sealed text, subject_id uuid`, in this order, of the
   * patient `$1`. It runs as the viewer, under row-level security, by an index on the patient. `subject_id` is the record that a link leads to.
   */
  readonly sql: string;
  /** The words, readable; left out where there are none. */
  open?(row: TimelineRow): string | null;
  /** What it is about, in words; left out where `about` is shown as it is. */
  about?(about: string): string;
}

/** Every source, in the order in which the features came. */
@Injectable()
export class TimelineSources {
  private readonly known = new Map<string, TimelineSource>();

  register(...sources: readonly TimelineSource[]): void {
    for (const source of sources) {
      if (this.known.has(source.kind)) throw new Error(`The timeline has a source "${source.kind}" already.`);
      this.known.set(source.kind, source);
    }
  }

  get kinds(): readonly string[] {
    return [...this.known.keys()];
  }

  of(kind: string): TimelineSource {
    const source = this.known.get(kind);
    if (!source) throw new Error(`The timeline has no source "${kind}".`);
    return source;
  }

  /** Those that are asked for; all for none. */
  chosen(kinds: readonly string[]): readonly TimelineSource[] {
    return [...this.known.values()].filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  }
}
