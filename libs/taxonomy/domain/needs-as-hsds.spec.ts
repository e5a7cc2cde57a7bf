import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { hsdsIdOfNeedTerm, hsdsTaxonomy, hsdsTaxonomyTerm, needTaxonomyAsHsds, needTermIdOfHsds, needTerms, needsNamespace, needsTaxonomyId, type NeedTermId } from './index';
import { uuidV5 } from './uuid-v5';

/** RFC 9562, appendix A.4. */
const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('a UUID made of a name', () => {
  it('is that of the standard’s example', () => expect(uuidV5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2'));
  it('is made of the SHA-1 of namespace and name, whatever the name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const hash = createHash('sha1').update(Buffer.from(dns.replaceAll('-', ''), 'hex')).update(name, 'utf8').digest('hex');
      const plain = uuidV5(dns, name).replaceAll('-', '');
      expect([plain.slice(0, 12), plain[12], plain.slice(13, 16), plain.slice(17)]).toEqual([hash.slice(0, 12), '5', hash.slice(13, 16), hash.slice(17, 32)]);
      expect('89ab').toContain(plain[16]);
    }));
  });
});

describe('the needs taxonomy in Open Referral', () => {
  const taxonomy = needTaxonomyAsHsds();

  it('has ids that never change', () => {
    expect([needsTaxonomyId, hsdsIdOfNeedTerm('food-parcels' as NeedTermId), hsdsIdOfNeedTerm('money-and-debt' as NeedTermId)]).toEqual([
      '72b354eb-248e-5eba-8927-ac9dadacec89', '6d8544bb-5211-551b-b37e-8f301b8ea5cf', 'c69ee40a-2c18-59c1-875f-f49449f649d6',
    ]);
    expect(needsNamespace).toBe('6323c786-3cf0-4c8d-8a6b-28d6cec10d82');
  });
  it('is a taxonomy of every term, each with the name and description that the standard requires', () => {
    expect(hsdsTaxonomy.parse(taxonomy)).toMatchObject({ name: 'Linkwell needs', description: expect.stringMatching(/\w/) });
    expect(taxonomy.taxonomy_terms).toHaveLength(needTerms.length);
    for (const term of taxonomy.taxonomy_terms) expect(hsdsTaxonomyTerm.parse(term)).toMatchObject({ description: expect.stringMatching(/\w/), taxonomy_id: needsTaxonomyId });
  });
  it('has each second-level term under its top term, and leads back to our own ids', () => {
    const ids = new Set(taxonomy.taxonomy_terms.map(({ id }) => id));
    for (const { parent_id: parent } of taxonomy.taxonomy_terms) expect(parent === undefined || ids.has(parent)).toBe(true);
    for (const { id } of needTerms) expect(needTermIdOfHsds(hsdsIdOfNeedTerm(id))).toBe(id);
    expect(needTermIdOfHsds(needsTaxonomyId)).toBeUndefined();
  });
});
