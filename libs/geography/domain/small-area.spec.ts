import { describe, expect, it } from '@jest/globals';
import { deprivationOf, type SmallArea } from './index';

describe('deprivation', () => {
  const index = { edition: 'IMD2019', smallAreaEdition: 2011 } as const;
  const deciles = new Map([['E01000001', { rank: 300, decile: 1 }], ['E01000002', { rank: 30000, decile: 10 }]]);
  const of = (...areas: SmallArea[]) => deprivationOf(index, areas, (lsoa) => deciles.get(lsoa));

  it('is looked up by the small area of the index\'s own edition first', () => {
    expect(of({ edition: 2021, lsoa: 'E01000002', msoa: null }, { edition: 2011, lsoa: 'E01000001', msoa: null })).toMatchObject({ known: true, decile: 1, edition: 'IMD2019' });
  });
  it('is found through a code of another edition only when the area kept its code', () => {
    expect(of({ edition: 2021, lsoa: 'E01000002', msoa: null })).toMatchObject({ known: true, decile: 10, smallAreaEdition: 2011 });
    expect(of({ edition: 2021, lsoa: 'E01034001', msoa: null })).toEqual({ known: false });
  });
  it('of a place without a small area is unknown', () => expect(of()).toEqual({ known: false }));
});
