import type { Seal } from './seal';
import type { Finding } from './verify';

/** The newest batch as it is known outside the database: whoever cuts the trail's tail, or writes all of it anew, cannot reach it there. */
export interface AnchoredHead {
  readonly sequence: number;
  readonly hash: string;
}

const line = /^([1-9]\d{0,14}) ([0-9a-f]{64}) (\S+)$/;
const head = /^([1-9]\d{0,14}):([0-9a-f]{64})$/;

/** `42 9f86…0a08 2026-11-29T07:40:00.000Z` */
export const anchorLine = ({ sequence, hash, sealedAt }: Pick<Seal, 'sequence' | 'hash' | 'sealedAt'>): string => `${sequence} ${hash} ${sealedAt}`;

export const readAnchorLine = (text: string): AnchoredHead | undefined => found(line.exec(text));

/** `42:9f86…0a08`, as a person keeps it elsewhere. */
export const headText = ({ sequence, hash }: AnchoredHead): string => `${sequence}:${hash}`;

export const readHeadText = (text: string): AnchoredHead | undefined => found(head.exec(text.trim()));

const found = (match: RegExpExecArray | null): AnchoredHead | undefined =>
  match?.[1] === undefined || match[2] === undefined ? undefined : { sequence: Number(match[1]), hash: match[2] };

/** Judges one anchored head by the hash that the database holds for its batch, or `undefined` where there is none; `newest` is the last batch there is. */
export function checkAnchor(anchored: AnchoredHead, stored: string | undefined, newest: number): Finding | undefined {
  if (stored === anchored.hash) return undefined;
  if (stored !== undefined) return { kind: 'anchor_differs', words: `Batch ${anchored.sequence} is not the one that was anchored: it was sealed anew.` };
  return anchored.sequence > newest
    ? { kind: 'tail_cut', words: `The trail's tail is cut: batch ${anchored.sequence} was anchored outside, and the database ends at ${newest === 0 ? 'nothing' : `batch ${newest}`}.` }
    : { kind: 'anchor_differs', words: `Batch ${anchored.sequence} was anchored, and the database does not hold it.` };
}
