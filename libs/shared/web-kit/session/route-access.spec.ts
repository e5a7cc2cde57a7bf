import { describe, expect, it } from '@jest/globals';
import { safePath } from './route-access';

describe('where to go after signing in', () => {
  it('is the page that was asked for', () => {
    expect(safePath('/admin/people')).toBe('/admin/people');
  });

  it.each([null, '', 'admin', 'https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example/', 'javascript:alert(1)', '/\t/elsewhere.example'])('is never another site: %j', (wanted) => {
    expect(safePath(wanted)).toBe('/');
  });

  it('keeps a path only, without its search and fragment', () => {
    expect(safePath('/patients?name=ann#x')).toBe('/patients');
    expect(safePath('/.//elsewhere.example')).toBe('/elsewhere.example');
  });
});
