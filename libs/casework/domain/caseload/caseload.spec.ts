import { expect, it } from '@jest/globals';
import { againstNorm } from '../index';

it.each([[0, 'below'], [199, 'below'], [200, 'within'], [250, 'within'], [251, 'above']] as const)('%d people in a year are %s the norm', (people, standing) => expect(againstNorm(people)).toBe(standing));
