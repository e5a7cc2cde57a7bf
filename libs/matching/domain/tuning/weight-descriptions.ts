import type { TunableKey } from './weight-key';

export const weightGroups = [
  { id: 'needs', title: 'What they need', intro: 'A service that meets two needs gathers these points twice.' },
  { id: 'nearness', title: 'How near it is', intro: 'In a straight line from where the person lives.' },
  { id: 'wishes', title: 'What suits them', intro: 'Counted only where it was asked for.' },
  { id: 'trust', title: 'Whether it can be relied on', intro: 'A door that is shut, or a letter nobody answers, costs a person hope.' },
] as const;
export type WeightGroupId = (typeof weightGroups)[number]['id'];

/** Points are added up; a percentage is a share of the points named before it, kept as 0 to 1; metres are a straight line. */
export type WeightUnit = 'points' | 'percent' | 'metres';

/** One weight in words for the lead who tunes it. `min`, `max` and `step` are in the numbers that are kept. */
export interface WeightDescription {
  readonly group: WeightGroupId;
  readonly label: string;
  /** What it does, in a sentence or two. */
  readonly does: string;
  readonly unit: WeightUnit;
  /** Shares and such, which a page may fold away. */
  readonly finer: boolean;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const points = (group: WeightGroupId, label: string, does: string, min: number, max: number): WeightDescription => ({ group, label, does, unit: 'points', finer: false, min, max, step: 1 });
const share = (group: WeightGroupId, label: string, does: string, min = 0): WeightDescription => ({ group, label, does, unit: 'percent', finer: true, min, max: 1, step: 0.05 });

/**
 * Every weight, in the order of the page. What may be nothing: all but the need itself, for without it the nearest service would be the best one whatever
 * was asked, and freshness, for without it a listing that nobody has confirmed for a year stands beside one confirmed today (docs/clinical-safety.md, H31).
 */
export const weightDescriptions: Readonly<Record<TunableKey, WeightDescription>> = {
  need: points('needs', 'A need that matters most', 'Points for doing just what a need of first priority asks. Everything else is measured against this.', 10, 100),
  'priority.2': share('needs', 'A need that matters next', 'Share of those points for a need of second priority.', 0.05),
  'priority.3': share('needs', 'A need that matters less', 'Share of those points for a need of third priority.', 0.05),
  'fit.general': share('needs', 'A general fit', 'Share when one of the two is said in general only: “money and debt” where “advice about debts” was asked.', 0.05),
  'fit.related': share('needs', 'A related fit', 'Share for help with something else under the same heading, beside a need that is met.', 0.05),
  variety: points('needs', 'A first of its kind', 'When several needs are asked: what it is worth to be the first in the list for one of them. It keeps ten debt services from hiding the one that brings food. It orders the list and is no part of a service’s points.', 0, 30),

  nearness: points('nearness', 'Next door', 'Points for being at the person’s door. Never more than a need of first priority.', 0, 100),
  halvingMetres: { group: 'nearness', label: 'Half of it is left after', does: 'How far away a service is when half of these points are gone; twice as far, three quarters are. Short for a town where people walk, long for country where they drive.', unit: 'metres', finer: false, min: 500, max: 20_000, step: 250 },
  remoteShare: { ...share('nearness', 'Nobody need travel', 'Share of these points for the first service that comes to the person, or is reached by phone or online; the second has half of it, and so on, so that helplines never crowd out the group around the corner.'), finer: false },

  times: points('wishes', 'Open when they can come', 'Points when it is open at every time they named; fewer when at some.', 0, 30),
  language: points('wishes', 'Speaks their language', 'Points when one of their languages is spoken.', 0, 30),
  access: points('wishes', 'They can get in', 'Points when all they need of access is promised: step-free, hearing loop and so on; fewer when some of it is.', 0, 30),
  cost: points('wishes', 'It is free', 'Points when it is free and that was asked for.', 0, 30),

  freshness: points('trust', 'Confirmed lately', 'Points for a listing that somebody has confirmed within three months.', 1, 30),
  'freshnessShare.ageing': share('trust', 'Confirmed three to six months ago', 'Share of those points.'),
  'freshnessShare.unknown': share('trust', 'Not yet confirmed', 'Share of those points for a listing that was imported and that nobody has confirmed.'),
  'freshnessShare.stale': share('trust', 'Not confirmed for six months', 'Share of those points. After a year a listing leaves matching altogether.'),
  capacity: points('trust', 'Has room', 'Points for a service that says it has room.', 0, 30),
  'capacityShare.unknown': share('trust', 'Room not known', 'Share of those points when nobody has said.'),
  'capacityShare.limited': share('trust', 'Limited room', 'Share of those points.'),
  'capacityShare.full': share('trust', 'Full', 'Share of those points. Full services are listed only where that is asked for.'),
  answers: points('trust', 'Answers, and people go', 'How far a service rises that answers in time and whose people attend more than others of its kind, and falls that is silent. An honest “no” takes nothing away.', 0, 30),
};

export const tunableKeys = Object.keys(weightDescriptions) as readonly TunableKey[];
export const isTunableKey = (key: string): key is TunableKey => Object.hasOwn(weightDescriptions, key);

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A weight's value for a person: "25 points", "70%", "3 km". */
export function weightInWords(key: TunableKey, value: number): string {
  const { unit } = weightDescriptions[key];
  if (unit === 'percent') return `${figures.format(value * 100)}%`;
  if (unit === 'points') return `${figures.format(value)} ${value === 1 ? 'point' : 'points'}`;
  return value < 1000 ? `${figures.format(value)} m` : `${figures.format(value / 1000)} km`;
}
