import { describe, expect, it } from '@jest/globals';
import type { Clock } from '@linkwell/kernel';
import { Reflector } from '@nestjs/core';
import { RateGuard } from './rate-limit';

describe('a limit of calls', () => {
  let now = new Date('2026-05-20T09:00:00Z');
  const guard = () => new RateGuard(new Reflector(), { now: () => now } satisfies Clock);
  const three = { most: 3, seconds: 60 };

  it('lets so many pass and no more, for each address apart', () => {
    const limits = guard();
    expect([1, 2, 3, 4].map(() => limits.take('a', three))).toEqual([true, true, true, false]);
    expect(limits.take('b', three)).toBe(true);
  });

  it('begins anew when its time has passed', () => {
    const limits = guard();
    for (let call = 0; call < 5; call += 1) limits.take('a', three);
    now = new Date(now.getTime() + 60_000);
    expect(limits.take('a', three)).toBe(true);
  });

  it('remembers a bounded number of addresses', () => {
    const limits = guard();
    for (let address = 0; address < 25_000; address += 1) expect(limits.take(`address ${address}`, three)).toBe(true);
  });
});
