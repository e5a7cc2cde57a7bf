import { describe, expect, it } from '@jest/globals';
import { filterAsked, readWanted, writeWanted } from './wanted';

const me = '0b0f8f1e-0000-4000-8000-000000000001';

describe('the address of a caseload', () => {
  it.each(['', 'section=quiet&worker=mine', 'standing=ended&missing=no_outcome', `section=overdue&worker=${me}&need=money-and-debt&urgency=crisis`])('%j is written as it was read', (address) =>
    expect(writeWanted(readWanted(new URLSearchParams(address))).toString()).toBe(address));
  it('leaves out what means nothing', () => expect(writeWanted(readWanted(new URLSearchParams('section=gossip&worker=somebody&need=gold&search=Smith'))).toString()).toBe(''));
  it('asks for the viewer’s own people, or for nobody’s', () => {
    expect(filterAsked(readWanted(new URLSearchParams('worker=mine')), '', me)).toMatchObject({ workerId: me, unassigned: false });
    expect(filterAsked(readWanted(new URLSearchParams('worker=nobody')), '', me)).toMatchObject({ workerId: null, unassigned: true });
  });
});
