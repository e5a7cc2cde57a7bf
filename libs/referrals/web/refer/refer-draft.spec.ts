import { describe, expect, it } from '@jest/globals';
import { goOnPath, readReferDraft } from './refer-draft';

describe('a referral that was begun', () => {
  const draft = { serviceId: 'service', serviceName: 'Hope Hall', after: null };

  it('is read as it was kept', () => expect(readReferDraft(JSON.stringify(draft))).toEqual(draft));
  it.each([undefined, '', 'no JSON', '[]', '{"values":{}}', 'null'])('%p is none', (content) => expect(readReferDraft(content)).toBeUndefined());
  it('goes on where it was, with the referral in whose place it is', () => {
    expect(goOnPath('patient', draft)).toBe('/patients/patient/refer/service');
    expect(goOnPath('patient', { ...draft, after: 'earlier' })).toBe('/patients/patient/refer/service?after=earlier');
  });
});
