import { Injectable } from '@nestjs/common';

/** Somebody else's answer that a link worker waits for. A feature registers what it knows of, so that the caseload asks it in its own one statement. */
export interface WaitingSource {
  readonly kind: string;
  /** A `select` of one `timestamptz`: since when an answer is waited for about this episode, or null. By an index on the episode. */
  readonly sql: (episodeId: string) => string;
}

@Injectable()
export class WaitingSources {
  private readonly known = new Map<string, WaitingSource>();

  register(source: WaitingSource): void {
    if (this.known.has(source.kind)) throw new Error(`The caseload has a source "${source.kind}" already.`);
    this.known.set(source.kind, source);
  }

  /** Since when anybody's answer is waited for; null for nobody's. */
  since(episodeId: string): string {
    const all = [...this.known.values()].map(({ sql }) => `(${sql(episodeId)})`);
    return all.length === 0 ? 'null::timestamptz' : `least(${all.join(', ')})`;
  }
}
