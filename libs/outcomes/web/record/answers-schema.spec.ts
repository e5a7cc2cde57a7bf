import { describe, expect, it } from '@jest/globals';
import type { Instrument } from '../measures-documents';
import { answersSchema } from './answers-schema';

const item = (id: string, mayBeLeftOut = true): Instrument['items'][number] => ({ __typename: 'InstrumentItemType', id, text: id, mayBeLeftOut, answers: [] });
const check = (input: Partial<Record<'status' | 'mode' | 'takenOn', string>> & { answers?: Record<string, string> }, items = [item('life'), item('anxiety', false)]) => {
  const schema = answersSchema({ items }, () => new Date('2026-06-30T23:30:00Z'));
  const result = schema.safeParse({ status: 'answered', mode: 'phone', takenOn: '2026-07-01', answers: { life: '7', anxiety: '0' }, ...input });
  return result.success ? result.data : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('a filled-in questionnaire', () => {
  it('becomes answers by question, today being the day in the United Kingdom', () =>
    expect(check({})).toEqual({ status: 'answered', mode: 'phone', takenOn: '2026-07-01', answers: [{ item: 'life', value: 7 }, { item: 'anxiety', value: 0 }] }));

  it('leaves out what was not answered', () => expect(check({ answers: { life: 'none', anxiety: '0' } })).toMatchObject({ answers: [{ item: 'anxiety', value: 0 }] }));

  it('needs neither answers nor a way of answering when it was declined', () =>
    expect(check({ status: 'declined', mode: 'phone' })).toEqual({ status: 'declined', mode: null, takenOn: '2026-07-01', answers: [] }));

  it('sent empty, names every question in the order of the page', () =>
    expect(check({ answers: {}, mode: '', takenOn: '' })).toEqual([
      'answers.life: Question 1: choose an answer, or “Did not answer”',
      'answers.anxiety: Question 2: choose an answer',
      'mode: Say how it was answered',
      'takenOn: Enter the day it was asked',
    ]));

  it.each([
    [{ takenOn: '2026-07-02' }, 'takenOn: The day it was asked must be today or earlier'],
    [{ takenOn: '2026-02-30' }, 'takenOn: The day it was asked must be a real date'],
    [{ status: '' }, 'status: Say whether it was answered'],
    [{ answers: { life: 'none', anxiety: 'none' } }, 'status: No question was answered: say whether the person declined, or it was not suitable'],
  ])('%j is a mistake', (input, message) => expect(check(input)).toEqual([message]));
});
