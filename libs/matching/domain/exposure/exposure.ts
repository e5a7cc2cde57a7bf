import { seededRandom, type ServiceId } from '@linkwell/kernel';

/** One question that was put to the search: whom it found, best first. */
export interface AnsweredQuestion {
  readonly found: readonly ServiceId[];
}

/** How often one service stood where people look, beside how often chance would have put it there. */
export interface ServiceExposure {
  readonly serviceId: ServiceId;
  /** Questions that it answers: it was somewhere in their lists. */
  readonly timesFound: number;
  readonly inFirst5: number;
  readonly inFirst10: number;
  /** Of each question that it answers, its equal part of the places there were: `min(5, found) ÷ found`, added up. */
  readonly expected5: number;
  readonly expected10: number;
  /** The best place that it ever had; 1 is the top. */
  readonly bestPlace: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Adds questions up, one at a time, so that a long run holds one line a service and not its lists. */
export class ExposureTally {
  private readonly services = new Map<ServiceId, Mutable<ServiceExposure>>();
  private asked = 0;
  private answered = 0;

  add({ found }: AnsweredQuestion): void {
    this.asked += 1;
    if (found.length > 0) this.answered += 1;
    const [part5, part10] = [5, 10].map((places) => Math.min(places, found.length) / found.length) as [number, number];
    found.forEach((serviceId, index) => {
      const so = this.services.get(serviceId) ?? { serviceId, timesFound: 0, inFirst5: 0, inFirst10: 0, expected5: 0, expected10: 0, bestPlace: index + 1 };
      so.timesFound += 1;
      so.inFirst5 += index < 5 ? 1 : 0;
      so.inFirst10 += index < 10 ? 1 : 0;
      so.expected5 += part5;
      so.expected10 += part10;
      so.bestPlace = Math.min(so.bestPlace, index + 1);
      this.services.set(serviceId, so);
    });
  }

  /** How many questions were put, and how many found anything. */
  get questions(): { readonly asked: number; readonly answered: number } {
    return { asked: this.asked, answered: this.answered };
  }

  /** By id. */
  get exposures(): readonly ServiceExposure[] {
    return [...this.services.values()].sort((a, b) => (a.serviceId < b.serviceId ? -1 : 1));
  }
}

export interface ExposureRow {
  readonly group: string;
  /** Services of the group that some question found: the base. */
  readonly services: number;
  readonly slots5: number;
  readonly slots10: number;
  readonly expected5: number;
  readonly expected10: number;
}

/** Exposure added up over groups of services. The order of groups is that of `order`, then by name. Services without a group are left out. */
export function exposureBy(exposures: readonly ServiceExposure[], groupOf: (serviceId: ServiceId) => string | undefined, order: readonly string[] = []): readonly ExposureRow[] {
  const groups = new Map<string, Mutable<ExposureRow>>();
  for (const { serviceId, inFirst5, inFirst10, expected5, expected10 } of exposures) {
    const group = groupOf(serviceId);
    if (group === undefined) continue;
    const row = groups.get(group) ?? { group, services: 0, slots5: 0, slots10: 0, expected5: 0, expected10: 0 };
    groups.set(group, Object.assign(row, {
      services: row.services + 1, slots5: row.slots5 + inFirst5, slots10: row.slots10 + inFirst10, expected5: row.expected5 + expected5, expected10: row.expected10 + expected10,
    }));
  }
  const place = (group: string) => (order.includes(group) ? order.indexOf(group) : order.length);
  return [...groups.values()].sort((a, b) => place(a.group) - place(b.group) || (a.group < b.group ? -1 : 1));
}

/** Fewer expected places than this are too few to read a ratio from. */
export const fewestExpected = 20;

/** Places had ÷ places expected: 1 is its equal part. `null` where the base is too small to tell. */
export const exposureRatio = (slots: number, expected: number): number | null => (expected < fewestExpected ? null : slots / expected);

/** Listings that answer needs and never stood among anybody's first ten, those that were found most often first. */
export const neverSeen = (exposures: readonly ServiceExposure[]): readonly ServiceExposure[] =>
  exposures.filter(({ inFirst10 }) => inFirst10 === 0).sort((a, b) => b.timesFound - a.timesFound || (a.serviceId < b.serviceId ? -1 : 1));

/** How many listings its organisation has. */
export const organisationSizes = ['1 listing', '2 to 5 listings', '6 to 20 listings', 'Over 20 listings'] as const;
export type OrganisationSize = (typeof organisationSizes)[number];

/** Throws a RangeError for less than one listing. */
export function organisationSize(listings: number): OrganisationSize {
  if (listings < 1) throw new RangeError('An organisation that is found has a listing.');
  return organisationSizes[listings === 1 ? 0 : listings <= 5 ? 1 : listings <= 20 ? 2 : 3];
}

/**
 * Every need at every place, or, where those are more than `most`, that many of them: evenly drawn by a fixed seed, the same each time, so
 * that two reports differ by what changed in the directory and not by whom was asked.
 */
export function questionsToAsk<Need, Place>(needs: readonly Need[], places: readonly Place[], most: number): readonly (readonly [Need, Place])[] {
  const count = needs.length * places.length;
  const at = (index: number) => [needs[index % needs.length], places[Math.floor(index / needs.length)]] as unknown as readonly [Need, Place];
  if (count <= most) return Array.from({ length: count }, (_, index) => at(index));
  const random = seededRandom(20_260_520);
  const step = count / most;
  return Array.from({ length: most }, (_, index) => at(Math.min(count - 1, Math.floor((index + random.next()) * step))));
}
