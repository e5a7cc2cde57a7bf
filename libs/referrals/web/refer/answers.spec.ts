import { describe, expect, it } from '@jest/globals';
import { nextStep, stepToShow, type Answers } from './answers';

const agreement = { answer: 'yes', givenBy: 'self', how: 'spoken' } as const;
const why = { needIds: ['need'], words: {}, reason: 'Debt.', urgency: 'routine' } as const;
const share = { safeContact: { number: '1', times: '', leaveMessages: 'no' }, fields: [], risks: '' } as const;
const answers = (of: object): Answers => of as Answers;

describe('the steps of a referral', () => {
  it.each([
    [{}, 'agreement'],
    [{ agreement: { ...agreement, answer: 'no' }, why, share }, 'agreement'],
    [{ agreement }, 'why'],
    [{ agreement, why }, 'share'],
    [{ agreement, share }, 'why'],
    [{ agreement, why, share }, 'check'],
  ])('after %j comes %s', (given, step) => expect(nextStep(answers(given))).toBe(step));

  it.each([
    [null, {}, 'agreement'],
    ['check', {}, 'agreement'],
    ['share', { agreement }, 'why'],
    ['why', { agreement, why, share }, 'why'],
    ['check', { agreement, why, share }, 'check'],
    ['elsewhere', { agreement }, 'agreement'],
  ])('asked for %s with %j, shows %s', (wanted, given, step) => expect(stepToShow(wanted, answers(given))).toBe(step));
});
