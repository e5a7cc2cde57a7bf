/**
 * What each thing counts for, in points. Data, so that a site can weigh differently and write down why.
 * Needs count for each need met, the rest once: a service that meets two needs outranks a nearer one that meets one.
 */
export interface MatchWeights {
  /** Points for one need of the first priority, met exactly. */
  readonly need: number;
  /** Share of a need's points by its priority: 1 matters most. */
  readonly priority: Readonly<Record<1 | 2 | 3, number>>;
  /** Share by how closely what the service does fits the need. */
  readonly fit: Readonly<Record<NeedFit, number>>;
  /** Points at no distance; halved every `halvingMetres`. */
  readonly nearness: number;
  readonly halvingMetres: number;
  /** Share of the nearness points for a service that comes to the person, or is reached by phone or online. */
  readonly remoteShare: number;
  readonly times: number;
  readonly language: number;
  /** Points when everything asked of access is promised. */
  readonly access: number;
  /** Points when it is free, where that was asked for. */
  readonly cost: number;
  readonly freshness: number;
  readonly freshnessShare: Readonly<Record<'fresh' | 'ageing' | 'stale' | 'unknown', number>>;
  readonly capacity: number;
  readonly capacityShare: Readonly<Record<'open' | 'limited' | 'full' | 'unknown', number>>;
  /** Points at a track record's lift of 1: it answers more, and people attend more, than its category does. A negative lift takes as much away. */
  readonly answers: number;
  /** Most points that being the first of its kind in the list is worth, when several needs are asked. They order the list and are no part of a score. */
  readonly variety: number;
}

/** `exact`: the same term; `general`: one of the two is the other's top term; `related`: both under one top term. */
export type NeedFit = 'exact' | 'general' | 'related';

/**
 * Defaults. One exact need (40) outweighs being at the door (25), and what the person wishes, the listing's freshness and its room together come to less than
 * a need, so that a service for two needs comes before a pleasanter neighbour for one. A track record moves a service by a few points at most. Nearness halves every 3 km: a walk of forty minutes, or a short bus ride.
 */
export const defaultWeights: MatchWeights = {
  need: 40,
  priority: { 1: 1, 2: 0.7, 3: 0.45 },
  fit: { exact: 1, general: 0.75, related: 0.35 },
  nearness: 25,
  halvingMetres: 3_000,
  remoteShare: 0.5,
  times: 10,
  language: 5,
  access: 5,
  cost: 3,
  freshness: 6,
  freshnessShare: { fresh: 1, ageing: 0.7, unknown: 0.5, stale: 0.2 },
  capacity: 4,
  capacityShare: { open: 1, unknown: 0.6, limited: 0.5, full: 0 },
  answers: 10,
  variety: 6,
};
