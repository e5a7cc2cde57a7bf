import { describe, expect, it } from '@jest/globals';
import { fieldId } from './field-id';
import { inOrderOf, problemFor, problemsOf } from './problems';

const errors = {
  name: { type: 'custom', message: 'Enter a name' },
  address: { postcode: { type: 'custom', message: 'Enter a postcode' } },
  needs: [undefined, { type: 'custom', message: 'Choose a need' }],
  root: { server: { type: 'failed', message: 'We could not reach Linkwell' } },
};

describe('the mistakes of a form', () => {
  it('are listed in order, nested ones by their path, those of the whole form without a field', () => {
    expect(problemsOf(errors as never)).toEqual([
      { field: 'name', message: 'Enter a name' },
      { field: 'address.postcode', message: 'Enter a postcode' },
      { field: 'needs.1', message: 'Choose a need' },
      { field: undefined, message: 'We could not reach Linkwell' },
    ]);
  });

  it('follow the order of the fields, whichever check found them', () => {
    const found = [
      { field: 'address.postcode', message: 'Enter a postcode' },
      { field: 'name', message: 'Enter a name' },
      { field: undefined, message: 'We could not reach Linkwell' },
    ];
    expect(inOrderOf({ name: '', address: { postcode: '' } }, found).map(({ field }) => field)).toEqual([undefined, 'name', 'address.postcode']);
  });

  it('are the same words beside the field', () => {
    expect(problemFor(errors as never, 'address.postcode')).toBe('Enter a postcode');
    expect(problemFor(errors as never, 'email')).toBeUndefined();
    expect(fieldId('address.postcode')).toBe('address-postcode');
  });
});
