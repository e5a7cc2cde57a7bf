import { describe, expect, it } from '@jest/globals';
import { earlierAnswers } from './earlier-answers';
import type { ReferralForm } from './refer-documents';

describe('what an earlier referral said', () => {
  const earlier = {
    needIds: ['debt', 'food', 'answered'],
    reason: 'Please look at the letters.',
    urgency: 'soon',
    shared: {
      name: 'Test Patient',
      safeContact: { number: '01632 960001', times: 'mornings', leaveMessages: true },
      needs: [{ label: 'Debt', words: 'Letters.' }],
      details: [
        { field: 'age', label: 'Age', value: '75' },
        { field: 'gender', label: 'Gender', value: 'woman' },
        { field: 'risks', label: 'Risks', value: 'A dog.' },
      ],
    },
  } as unknown as Parameters<typeof earlierAnswers>[0];
  const form = {
    needs: [{ id: 'debt', label: 'Debt', words: 'I dread the post.' }, { id: 'food', label: 'Food', words: 'Empty cupboards.' }, { id: 'other', label: 'Other', words: '' }],
    details: [{ field: 'age' }, { field: 'contact' }],
    safeContact: { number: '01632 960099', times: '', leaveMessages: false },
  } as unknown as ReferralForm;

  it('is offered again: the needs that are still open, in the words that were passed on, and the reason', () =>
    expect(earlierAnswers(earlier, form).why).toEqual({ needIds: ['debt', 'food'], words: { debt: 'Letters.', food: 'Empty cupboards.' }, reason: 'Please look at the letters.', urgency: 'soon' }));

  it('never brings back a detail that is no longer on record', () => expect(earlierAnswers(earlier, form).share.fields).toEqual(['needs', 'age']));

  it('gives way to the safe contact that is on record today', () =>
    expect(earlierAnswers(earlier, form).share.safeContact).toEqual({ number: '01632 960099', times: '', leaveMessages: 'no' }));

  it('keeps the safe contact that was settled where none is on record', () =>
    expect(earlierAnswers(earlier, { ...form, safeContact: null }).share.safeContact).toEqual({ number: '01632 960001', times: 'mornings', leaveMessages: 'yes' }));
});
