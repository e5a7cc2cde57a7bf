import { describe, expect, it } from '@jest/globals';
import { readSearch } from './search-question';

const typed = { need: '', near: '', within: '5000' };
const place = { field: 'near', message: 'Enter a postcode, the first part of one, or a town' };

describe('a public search as it is typed', () => {
  it('is a need, a place and a distance', () => {
    expect(readSearch({ ...typed, need: ' debt advice ', near: ' ab1 2de ' })).toEqual({ need: 'debt advice', near: 'ab1 2de', within: 5000 });
  });

  it('finds the place at the end of the need', () => {
    expect(readSearch({ ...typed, need: 'debt advice near ab1  2de' })).toEqual({ need: 'debt advice', near: 'ab1  2de', within: 5000 });
    expect(readSearch({ ...typed, need: 'near AB1' })).toEqual({ need: '', near: 'AB1', within: 5000 });
  });

  it('is near where the person stands, once the browser has said where that is', () => {
    const here = { longitude: -2.321, latitude: 53.421 };
    expect(readSearch({ ...typed, need: 'debt advice', here })).toEqual({ need: 'debt advice', near: '', within: 5000, here });
    expect(readSearch({ ...typed, need: 'debt advice near me', here })).toEqual({ need: 'debt advice', near: '', within: 5000, here });
    expect(readSearch({ ...typed, need: 'debt advice near me' })).toEqual([{ field: 'near', message: 'Press “Near me”, or enter a postcode' }]);
    expect(readSearch({ ...typed, near: 'AB1', here })).toEqual({ need: '', near: 'AB1', within: 5000 });
  });

  it('leaves the need alone when a place is given', () => {
    expect(readSearch({ ...typed, need: 'somebody near me', near: 'AB1' })).toEqual({ need: 'somebody near me', near: 'AB1', within: 5000 });
  });

  it('asks for a place, and for no more than a box holds', () => {
    expect(readSearch({ ...typed, need: 'company' })).toEqual([place]);
    expect(readSearch({ ...typed, need: 'x'.repeat(201), near: 'y'.repeat(101) })).toEqual([{ field: 'need', message: 'Use 200 characters or fewer' }, place]);
  });

  it('looks as far as usual when the distance is not one that is offered', () => {
    expect(readSearch({ ...typed, near: 'AB1', within: '7' })).toEqual({ need: '', near: 'AB1', within: 10_000 });
  });
});
