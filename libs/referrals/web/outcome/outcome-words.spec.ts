import { expect, it } from '@jest/globals';
import { settlement } from './outcome-words';

it.each([
  ['met', 'being_helped', 'met'],
  ['not_met', 'being_helped', 'not_met'],
  ['met', 'met', undefined],
  ['partly', 'being_helped', undefined],
  ['not_known', 'open', undefined],
] as const)('what was said, “%s”, of a need that is %s offers to record %s', (outcome, status, offered) => expect(settlement({ status, shown: { outcome, reporter: 'patient' } })).toBe(offered));

it('nothing is offered while nobody has said anything', () => expect(settlement({ status: 'being_helped', shown: null })).toBeUndefined());
