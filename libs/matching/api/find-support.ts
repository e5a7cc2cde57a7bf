import type { UnitOfWork } from '@linkwell/database';
import type { AccessWay } from '@linkwell/directory-domain';
import { PlaceFinder, type Place } from '@linkwell/geography-api';
import { Clock, dayInLondon, ok, refused, type CalendarDate, type Refusal, type Result, type ServiceId } from '@linkwell/kernel';
import { applyFilters, defaultWeights, explainExclusion, rank, type Facet, type FilteredFacts, type SearchFilters, type MatchCaution, type MatchQuestion, type MatchReason, type NeedAsked, type RankedMatch } from '@linkwell/matching-domain';
import { needIdsAnswering, needTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { accessWayOf, candidateOf, placeIsUnknown, type CandidateRow } from './queries/candidate-row';
import { candidatesBeyond, candidatesNear } from './queries/candidates.sql';
import { filteredFacts } from './queries/filtered-facts';
import { pageOf, type SearchSort } from './queries/sort-matches';

/** What is asked of the directory for one person, or by a member of the public. */
export interface SupportQuestion {
  /** A postcode, a sector or a district, however it is written; or a place that was found already. */
  readonly near: string | Place;
  /** Empty: every kind of service. */
  readonly needs: readonly NeedAsked[];
  /** How far away a service may be, in a straight line; 10 km unless said. Services without a place are always among the answer. */
  readonly withinMetres?: number | undefined;
  /** Words that a service's name, organisation or summary must hold. */
  readonly words?: readonly string[] | undefined;
  /** Whole years. */
  readonly age?: number | undefined;
  readonly includeFull?: boolean | undefined;
  /** What the public may choose beside; the answer then says what each further choice would leave. */
  readonly filters?: SearchFilters | undefined;
  /** Best match first unless said. */
  readonly sort?: SearchSort | undefined;
}

export interface SupportPage {
  readonly first: number;
  /** A cursor that an earlier page gave; a client may say `null` for the first page. */
  readonly after?: string | null | undefined;
}

export interface SupportMatch {
  readonly serviceId: ServiceId;
  readonly slug: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly summary: string | null;
  readonly locationLabel: string | null;
  /** `null` when nobody need go anywhere, or when the service's place is not known. */
  readonly distanceMetres: number | null;
  readonly takesReferrals: boolean;
  readonly accessWay: AccessWay;
  readonly lastConfirmedOn: CalendarDate | null;
  readonly reasons: readonly MatchReason[];
  readonly cautions: readonly MatchCaution[];
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
}

/** What can be said honestly when nothing was found. */
export interface NextBest {
  /** The nearest that would help, beyond the distance asked for. */
  readonly nearest: SupportMatch | null;
  /** How many within the distance would help and are full. */
  readonly full: number;
}

export interface FoundSupport {
  readonly total: number;
  readonly place: Place;
  /** Whether distances are from the middle of a sector or district. */
  readonly approximate: boolean;
  readonly withinMetres: number;
  readonly items: readonly SupportMatch[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  /** Only when `total` is 0 and no filter has a part in it. */
  readonly nextBest: NextBest | null;
  /** What each value of each filter would leave; empty where no filters were asked about. */
  readonly facets: readonly Facet[];
}

export const defaultDistanceMetres = 10_000;
/** Farther than this is another part of the country, and too much to rank at once. */
export const longestDistanceMetres = 100_000;

/** Finds what can help near a place, nearest and best first. The same question of the same directory on one day gives the same answer. */
@Injectable()
export class FindSupport {
  constructor(
    private readonly places: PlaceFinder,
    private readonly clock: Clock,
  ) {}

  /** Refuses a place that is not one or is not known, with `near` as the field. Throws BAD_USER_INPUT for a cursor that no page gave. */
  async run(unit: UnitOfWork, question: SupportQuestion, { first, after }: SupportPage): Promise<Result<FoundSupport, Refusal>> {
    const place = typeof question.near === 'string' ? await this.places.find(unit, question.near) : ok(question.near);
    if (!place.ok) return refused({ ...place.refusal, field: 'near' });
    const withinMetres = question.withinMetres ?? defaultDistanceMetres;
    const found = await this.read(unit, candidatesNear, place.value, question, withinMetres);
    const ranked = this.rank(asMatchQuestion(question, withinMetres), found, place.value);
    const { passed, facets } = await this.filter(unit, question.filters, ranked, found);
    const { shown, rest, endCursor } = pageOf(passed, found, question.sort ?? 'best', first, after);
    return ok({
      total: passed.length,
      place: place.value,
      approximate: place.value.approximate,
      withinMetres,
      items: shown.map((match) => showMatch(match, found)),
      hasNextPage: rest,
      endCursor,
      facets,
      nextBest: ranked.length === 0 ? await this.nextBest(unit, question, place.value, withinMetres, found) : null,
    });
  }

  private async read(unit: UnitOfWork, statement: string, place: Place, question: SupportQuestion, metres: number): Promise<ReadonlyMap<string, CandidateRow>> {
    const words = (question.words ?? []).map((word) => word.toLowerCase());
    const rows = await unit.query<CandidateRow>(statement, [place.easting, place.northing, termsAnswering(question.needs), metres, words]);
    // Nearest first where a service has several places: the first one stays.
    return new Map([...rows].reverse().map((row) => [row.serviceId, row]));
  }

  private async filter(unit: UnitOfWork, filters: SearchFilters | undefined, ranked: readonly RankedMatch[], rows: ReadonlyMap<string, CandidateRow>): Promise<{ passed: readonly RankedMatch[]; facets: readonly Facet[] }> {
    if (!filters) return { passed: ranked, facets: [] };
    const facts = await filteredFacts(unit, ranked.flatMap(({ id }) => rows.get(id) ?? []));
    return applyFilters(ranked, ({ id }) => facts.get(id) ?? nothingKnown, filters);
  }

  private rank(question: MatchQuestion, rows: ReadonlyMap<string, CandidateRow>, place: Place): readonly RankedMatch[] {
    return rank(question, [...rows.values()].map((row) => candidateOf(row, place.approximate)), defaultWeights, this.today());
  }

  private async nextBest(unit: UnitOfWork, question: SupportQuestion, place: Place, metres: number, near: ReadonlyMap<string, CandidateRow>): Promise<NextBest> {
    const asked = asMatchQuestion(question, metres);
    const full = [...near.values()].filter((row) => explainExclusion(asked, candidateOf(row, place.approximate), this.today())?.rule === 'FULL').length;
    const beyond = await this.read(unit, candidatesBeyond, place, question, metres);
    const [nearest] = this.rank(asMatchQuestion(question, Infinity), beyond, place).filter(({ distanceMetres }) => distanceMetres !== null).sort(nearestFirst);
    return { full, nearest: nearest ? showMatch(nearest, beyond) : null };
  }

  private today(): CalendarDate {
    return dayInLondon(this.clock.now());
  }
}

export const asMatchQuestion = ({ needs, age, includeFull, filters }: Omit<SupportQuestion, 'near'>, withinMetres: number): MatchQuestion => ({
  needs,
  maxDistanceMetres: withinMetres,
  ...(filters?.languages ? { languages: filters.languages } : {}),
  ...(filters?.weekday === undefined ? {} : { times: [{ weekday: filters.weekday, ...(filters.part ? { part: filters.part } : {}) }] }),
  ...(age === undefined ? {} : { age }),
  ...(includeFull === undefined ? {} : { includeFull }),
});

/** Every term by which a listing may answer one of the needs; `null` when no need is asked. */
function termsAnswering(needs: readonly NeedAsked[]): readonly string[] | null {
  if (needs.length === 0) return null;
  return [...new Set(needs.flatMap(({ termId }) => {
    const term = needTerm(termId);
    return term ? needIdsAnswering(term) : [];
  }))];
}

const nothingKnown: FilteredFacts = { openingTimes: [], channels: [], cost: null, languages: [], access: [] };

const nearestFirst = (a: RankedMatch, b: RankedMatch): number => (a.distanceMetres ?? 0) - (b.distanceMetres ?? 0) || (a.id < b.id ? -1 : 1);

function showMatch(match: RankedMatch, rows: ReadonlyMap<string, CandidateRow>): SupportMatch {
  const row = rows.get(match.id);
  if (!row) throw new Error('A ranked service was not among the candidates.');
  const { serviceId, slug, name, organisationId, organisationName, summary, locationLabel, takesReferrals, lastConfirmedOn, position } = row;
  return {
    serviceId, slug, name, organisationId, organisationName, summary, locationLabel, takesReferrals, lastConfirmedOn, position,
    accessWay: accessWayOf(row),
    distanceMetres: match.distanceMetres,
    reasons: placeIsUnknown(row) ? match.reasons.filter(({ code }) => code !== 'NO_TRAVEL') : match.reasons,
    // No listing tells its catchment yet, so the caution would stand on every one of them and warn of nothing.
    cautions: match.cautions.filter(({ code }) => code !== 'CATCHMENT_UNKNOWN'),
  };
}
