import type { Random } from '@linkwell/kernel';

/** EPSG:27700, metres. */
export interface Point {
  readonly easting: number;
  readonly northing: number;
}

interface Town extends Point {
  readonly weight: number;
  /** Standard deviation of its places from the middle, metres. */
  readonly spread: number;
}

const towns = 300;
/** What is in no town: villages. */
const ruralShare = 0.12;

/**
 * A country the size of Great Britain whose people and services keep to its towns: the largest has about a tenth of them,
 * and sizes fall as cities' do, roughly with one over the rank (Zipf). No town of it exists.
 */
export class InventedCountry {
  private readonly towns: readonly Town[];

  constructor(private readonly random: Random) {
    this.towns = Array.from({ length: towns }, (_, rank) => ({
      ...this.anywhere(),
      weight: (rank + 1) ** -0.9,
      spread: 1_000 + 6_000 * (rank + 1) ** -0.5,
    }));
  }

  /** Where somebody lives, or a service is given. */
  somewhere(): Point {
    if (this.random.next() < ruralShare) return this.anywhere();
    const { easting, northing, spread } = this.town();
    return { easting: Math.round(easting + spread * this.normal()), northing: Math.round(northing + spread * this.normal()) };
  }

  private town(): Town {
    let left = this.random.next() * this.towns.reduce((sum, { weight }) => sum + weight, 0);
    return this.towns.find(({ weight }) => (left -= weight) < 0) ?? this.towns[0]!;
  }

  private anywhere(): Point {
    return { easting: 250_000 + Math.round(this.random.next() * 370_000), northing: 80_000 + Math.round(this.random.next() * 600_000) };
  }

  /** Box and Muller's normal deviate. */
  private normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.random.next())) * Math.cos(2 * Math.PI * this.random.next());
  }
}
