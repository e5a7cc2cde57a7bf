import { describe, expect, it } from '@jest/globals';
import { accessFeaturesIn } from './accessibility';

describe('what a place promises', () => {
  it.each([
    ['Step-free entrance, accessible toilet and a hearing loop.', ['wheelchair', 'accessible_toilet', 'hearing_loop']],
    ['Wheelchair accessible', ['wheelchair']],
    ['BSL interpreter at every session; blue badge parking bays outside', ['sign_language', 'parking']],
    ['No wheelchair access. Hearing loop', ['hearing_loop']],
    ['Wheelchair access is limited', []],
    ['There is a ramp, but no accessible toilet', ['wheelchair']],
    ['Wheelchair access is not possible', []],
    ['Sign language interpreters on request', []],
    ['', []],
  ])('%p', (text, features) => expect(accessFeaturesIn([text])).toEqual(features));
});
