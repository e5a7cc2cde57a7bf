/** Wrong passwords before an account waits. */
export const freeAttempts = 5;
const firstWaitMinutes = 1;
const longestWaitMinutes = 60;

/** How long an account waits after its `failures`-th wrong password in a row, in minutes: 0, then 1, doubling up to 60. */
export function lockoutMinutes(failures: number): number {
  if (failures < freeAttempts) return 0;
  return Math.min(longestWaitMinutes, firstWaitMinutes * 2 ** (failures - freeAttempts));
}
