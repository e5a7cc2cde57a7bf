import type { Choice } from '@linkwell/web-kit';

/** Metres in a straight line. The last is as far as the server looks. */
export const distances = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000] as const;

export const usualDistance = 10_000;

const words: Readonly<Record<(typeof distances)[number], string>> = {
  1_000: '1 km',
  2_000: '2 km',
  5_000: '5 km (3 miles)',
  10_000: '10 km (6 miles)',
  20_000: '20 km (12 miles)',
  50_000: '50 km (30 miles)',
  100_000: '100 km (60 miles)',
};

export const distanceChoices: readonly Choice[] = distances.map((metres) => ({ value: String(metres), label: words[metres] }));

/** The next longer distance to try, long enough to reach the nearest service where one is known. */
export const fartherThan = (metres: number, nearest = 0): number | undefined => distances.find((each) => each > metres && each >= nearest);
