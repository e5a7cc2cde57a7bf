/** The age bands of every figure; under 18 stands apart. */
export const ageBands = [
  { id: 'under-18', label: 'Under 18', from: 0 },
  { id: '18-39', label: '18–39', from: 18 },
  { id: '40-64', label: '40–64', from: 40 },
  { id: '65-plus', label: '65 and over', from: 65 },
] as const;
export type AgeBandId = (typeof ageBands)[number]['id'];

/** The band of an age in whole years. Throws a RangeError below 0 or for a fraction. */
export function ageBandOf(age: number): AgeBandId {
  const band = Number.isInteger(age) ? ageBands.findLast(({ from }) => age >= from) : undefined;
  if (!band) throw new RangeError('An age is a whole number of years from 0.');
  return band.id;
}
