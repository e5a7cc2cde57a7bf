import { describe, expect, it } from '@jest/globals';
import type { ExposureRow } from './exposure-documents';
import { exposureCsv, percentWords, ratioWords, sharesOf } from './exposure-words';

const row = (label: string, slots10: number, expected10: number, ratio10: number | null): ExposureRow =>
  ({ __typename: 'ExposureRow', dimension: 'size', label, services: 3, slots5: 1, slots10, expected5: 0.5, expected10, ratio5: null, ratio10 });

describe('a report of who is found', () => {
  it('says shares of the places that were had, beside an equal part', () => {
    const shares = sharesOf([row('1 listing', 30, 20, 1.5), row('Over 20 listings', 10, 20, 0.5)]);
    expect(shares.map(({ had, equal }) => [percentWords(had), percentWords(equal)])).toEqual([['75 %', '50 %'], ['25 %', '50 %']]);
    expect(sharesOf([row('1 listing', 0, 0, null)])[0]).toMatchObject({ had: 0, equal: 0 });
  });

  it('says where the base is too small for a ratio, on the page and in the file', () => {
    expect([ratioWords(1.5), ratioWords(null)]).toEqual(['1.50', 'too few to tell']);
    expect(exposureCsv({ rows: [row('1 listing', 3, 2.345, null)] })[1]).toEqual(['size', '1 listing', 3, 1, 0.5, null, 3, 2.35, null]);
  });
});
