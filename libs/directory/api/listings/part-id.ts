import { createHash } from 'node:crypto';

/** Namespace of the ids that we give to parts of listings (RFC 9562, UUID version 5). Never changes: the same part keeps its id from one import to the next. */
const namespace = Buffer.from('6f1d3a52b0e14d0f9a8c5c1f2b7e9d40', 'hex');

/** The id of a part of something: its phone, its address, a rule of its times. The same parts give the same id. */
export function partId(...path: readonly (string | number)[]): string {
  const hash = createHash('sha1').update(namespace).update(path.join('\u0000')).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
