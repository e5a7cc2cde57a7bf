import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boxOf, groupPins, ringsWithin } from './map-contents';

describe('pins on a map', () => {
  const pins = fc.array(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), { maxLength: 40 });
  it('never cover each other, and none is lost', () => {
    fc.assert(fc.property(pins, (given) => {
      const groups = groupPins(given);
      expect(groups.flatMap(({ pins: within }) => within).sort()).toEqual(given.map(([pin]) => pin).sort());
      const boxes = groups.map(({ pins: within, x, y }) => boxOf(within.length, x, y));
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
        }
      }
    }));
  });
  it('that lie apart stand alone', () => expect(groupPins([['a', 0, 0], ['b', 100, 0]])).toEqual([{ pins: ['a'], x: 0, y: 0 }, { pins: ['b'], x: 100, y: 0 }]));
  it('lie within rings up to the distance searched', () => {
    expect(ringsWithin(10_000)).toEqual([2_000, 5_000, 10_000]);
    expect(ringsWithin(700)).toEqual([500]);
  });
});
