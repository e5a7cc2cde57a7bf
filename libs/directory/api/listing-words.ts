/** The readable tail of a service's address: "Men's Shed, Sale" is "mens-shed-sale". Never empty; the id before it is what counts. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'service';

/** Characters of a summary in a list of results. */
const longestSummary = 220;

/** A description's first sentence, or its beginning up to a word's end when that is long; `null` for none. */
export function summaryOf(description: string | null): string | null {
  const line = description?.replace(/\s+/g, ' ').trim();
  if (!line) return null;
  const sentence = /^.{20,}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  if (sentence.length <= longestSummary) return sentence;
  return `${sentence.slice(0, longestSummary).replace(/\s+\S*$/, '')}…`;
}
