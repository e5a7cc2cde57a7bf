import { describe, expect, it } from '@jest/globals';
import { dayWords, distanceWords, momentWords } from './words';

describe('words for dates and distances', () => {
  it('tells a moment in London, summer and winter', () => {
    expect(momentWords('2026-03-12T14:05:00Z')).toBe('12 March 2026, 14:05');
    expect(momentWords('2026-07-12T23:30:00Z')).toBe('13 July 2026, 00:30');
  });

  it('leaves a calendar day where it is', () => {
    expect(dayWords('2026-07-12')).toBe('12 July 2026');
    expect(dayWords('1984-01-01')).toBe('1 January 1984');
  });

  it.each([
    [0, 'under 10 m'],
    [12, '10 m'],
    [994, '990 m'],
    [996, '1.0 km'],
    [1234, '1.2 km'],
    [9949, '9.9 km'],
    [9960, '10 km'],
    [23_400, '23 km'],
  ])('calls %d metres "%s"', (metres, words) => {
    expect(distanceWords(metres)).toBe(words);
  });
});
