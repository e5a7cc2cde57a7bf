import { describe, expect, it } from '@jest/globals';
import { countChosen, filtersAsked, nothingChosen, readFilters, writeFilters, type ChosenFilters } from './chosen-filters';

const chosen: ChosenFilters = { channels: ['online', 'phone'], weekday: '2', part: 'morning', free: true, language: 'Urdu', access: ['wheelchair'], age: '67', sort: 'name' };

describe('the address of a search', () => {
  it('holds all that is chosen, and gives it back', () => {
    expect(readFilters(writeFilters('debt-advice', chosen))).toEqual(chosen);
    expect(readFilters(new URLSearchParams())).toEqual(nothingChosen);
  });
  it('says nothing of what is not chosen', () => expect(writeFilters(null, nothingChosen).toString()).toBe(''));
  it('is not believed where it means nothing', () => {
    const address = new URLSearchParams('how=online,online,teleport&day=9&time=night&age=9999&access=lift&sort=random&free=1');
    expect(readFilters(address)).toEqual({ ...nothingChosen, channels: ['online'] });
  });
  it('is asked of the server in its own words', () => {
    expect(filtersAsked(chosen)).toEqual({ filters: { channels: ['online', 'phone'], weekday: 2, part: 'morning', freeOnly: true, languages: ['Urdu'], access: ['wheelchair'] }, age: 67, sort: 'name' });
    expect([countChosen(chosen), countChosen(nothingChosen)]).toEqual([8, 0]);
  });
});
