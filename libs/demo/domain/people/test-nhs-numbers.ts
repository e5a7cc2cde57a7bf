import { checkDigit, type NhsNumber } from '@linkwell/casework-domain';

/** NHS numbers of the range 999, which is never given to anybody, one after another with a valid check digit. */
export function* testNhsNumbers(): Generator<NhsNumber, never> {
  for (let number = 0; number < 1_000_000; number += 1) {
    const nine = `999${String(number).padStart(6, '0')}`;
    const check = checkDigit(nine);
    if (check !== undefined && nine !== '999999999') yield `${nine}${check}` as NhsNumber;
  }
  throw new RangeError('The test range of NHS numbers is used up.');
}
