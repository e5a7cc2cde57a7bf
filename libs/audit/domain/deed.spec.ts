import { expect, it } from '@jest/globals';
import { deedWords } from './index';

it.each([
  ['patient.viewed', 'done', 'Looked at your record'],
  ['patient.updated', 'refused', 'Changed your details: tried, and nothing was changed'],
  ['access.denied', 'denied', 'Tried to open your record, and was not let in'],
  ['contact.recorded', 'denied', 'Wrote down a contact with you: tried, and was not let in'],
  ['home-visit.risk_noted', 'done', 'Home visit risk noted'],
] as const)('%s, %s, is said as “%s”', (action, outcome, words) => expect(deedWords(action, outcome)).toBe(words));
