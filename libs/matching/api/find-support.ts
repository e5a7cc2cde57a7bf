import type { UnitOfWork } from '@linkwell/database';
import type { AccessWay } from '@linkwell/directory-domain';
import { PlaceFinder, type Place } from '@linkwell/geography-api';
import { Clock, dayInLondon, ok, refused, type CalendarDate, type Refusal, type Result, type ServiceId } from '@linkwell/kernel';
import { defaultWeights, type Facet, type MatchCaution, type MatchQuestion, type MatchReason, type MatchWeights, type NeedAsked, type ScoreParts, type SearchFilters, type TimeWanted } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';
import { encodeCursor } from '@linkwell/graphql';
import { SearchTerms } from './read-model/search-terms';
import type { SearchSort } from './read-model/sorting';
import { asDistances, StraightLine } from './queries/distances';
import { findNextBest, type NextBest } from './queries/next-best';
import { readPage } from './queries/read-page';
import { correctWords, type CorrectedWord } from './queries/slips';
import { servicesTogether } from './queries/services-together';
import { showFound } from './queries/show-found';
import { townsOf, type Town } from './queries/towns';

/** What is asked of the directory for one person, or by a member of the public. */
export interface SupportQuestion {
  /** A postcode, a sector or a district, however it is written; or a place that was found already. */
  readonly near: string | Place;
  /** Empty: every kind of service. */
  readonly needs: readonly NeedAsked[];
  /** How far away a service may be, in a straight line; 10 km unless said. Services without a place are always among the answer. */
  readonly withinMetres?: number | undefined;
  /** Words that a service's name, organisation or summary must hold, or beginnings of them. */
  readonly words?: readonly string[] | undefined;
  /** Whole years. */
  readonly age?: number | undefined;
  readonly includeFull?: boolean | undefined;
  /** ODS code of the practice where the person is registered, for services that take its patients only. */
  readonly registeredWith?: string | undefined;
  readonly times?: readonly TimeWanted[] | undefined;
  /** How the person would come; unless said, nothing is shut to them, for a link worker can refer and can hand over details. */
  readonly comesBy?: 'self' | 'professional' | undefined;
  /** What may be chosen beside; the answer then says what each further choice would leave. */
  readonly filters?: SearchFilters | undefined;
  /** `conditions` (unless said): what lacks what was chosen is left out. `wishes`: it is listed lower, with a caution. */
  readonly filtersAre?: 'conditions' | 'wishes' | undefined;
  /** Best match first unless said. */
  readonly sort?: SearchSort | undefined;
  /** The defaults unless said. */
  readonly weights?: MatchWeights | undefined;
  /** Whether to say what each score is made of. */
  readonly explain?: boolean | undefined;
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
  /** Points of its own; only their order has a meaning. */
  readonly score: number;
  /** What the score is made of, where it was asked for (`explain`). */
  readonly parts: ScoreParts | null;
}

export interface FoundSupport {
  readonly total: number;
  readonly place: Place;
  /** Whether distances are from the middle of a sector or district. */
  readonly approximate: boolean;
  readonly withinMetres: number;
  readonly items: readonly SupportMatch[];
  /** The towns where the items are, the most frequent first, at most twelve, each in the middle of its items: names for a map. */
  readonly towns: readonly Town[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  /** Only when `total` is 0 and no filter has a part in it. */
  readonly nextBest: NextBest | null;
  /** What each value of each filter would leave; empty where no filters were asked about. */
  readonly facets: readonly Facet[];
  /** A small set that together covers several needs, the first page's; empty where one need is asked, or where one service covers all. */
  readonly together: readonly SupportMatch[];
  /** Words that nothing near holds and that were taken for a slip, with what was looked for instead. */
  readonly corrected: readonly CorrectedWord[];
}

export type { NextBest } from './queries/next-best';

export const defaultDistanceMetres = 10_000;
/** Farther than this is another part of the country, and too much to rank at once. */
export const longestDistanceMetres = 100_000;

/** Finds what can help near a place, nearest and best first. The same question of the same directory on one day gives the same answer. */
@Injectable()
export class FindSupport {
  private readonly terms = new SearchTerms();
  private readonly distances = new StraightLine();

  constructor(
    private readonly places: PlaceFinder,
    private readonly clock: Clock,
  ) {}

  /** Refuses a place that is not one or is not known, with `near` as the field. Throws BAD_USER_INPUT for a cursor that no page gave. */
  async run(unit: UnitOfWork, question: SupportQuestion, { first, after }: SupportPage): Promise<Result<FoundSupport, Refusal>> {
    const place = typeof question.near === 'string' ? await this.places.find(unit, question.near) : ok(question.near);
    if (!place.ok) return refused({ ...place.refusal, field: 'near' });
    const withinMetres = question.withinMetres ?? defaultDistanceMetres;
    const asked: SupportAsked = {
      question, place: place.value, withinMetres, match: asMatchQuestion(question, withinMetres), weights: question.weights ?? defaultWeights, today: dayInLondon(this.clock.now()),
      terms: await this.terms.of(unit, question.needs.map(({ termId }) => termId)),
    };
    const { found, words, corrected } = await this.read(unit, asked, { first, after });
    const items = await asDistances(this.distances, asked, found.items.slice(0, first));
    const last = items.at(-1);
    return ok({
      total: found.total,
      place: place.value,
      approximate: place.value.approximate,
      withinMetres,
      items: items.map((item) => showFound(item, asked)),
      towns: townsOf(items),
      hasNextPage: found.items.length > first,
      endCursor: last ? encodeCursor([last.key, last.card.serviceId]) : null,
      facets: found.facets,
      nextBest: found.unfiltered === 0 ? await findNextBest(unit, asked, words) : null,
      together: servicesTogether(found.covering, asked).map((item) => showFound(item, asked)),
      corrected,
    });
  }

  /** The page, and when no service near holds the words, that of the words which listings hold and which are one slip away. */
  private async read(unit: UnitOfWork, asked: SupportAsked, page: SupportPage) {
    const words = asked.question.words ?? [];
    const found = await readPage(unit, asked, words, page);
    if (words.length === 0 || found.unfiltered > 0) return { found, words, corrected: [] };
    const corrected = await correctWords(unit, words);
    if (corrected.length === 0) return { found, words, corrected };
    const meant = words.map((word) => corrected.find(({ typed }) => typed === word)?.meant ?? word);
    const again = await readPage(unit, asked, meant, page);
    return again.unfiltered > 0 ? { found: again, words: meant, corrected } : { found, words, corrected: [] };
  }
}

/** A question with what was found out about it. */
export interface SupportAsked {
  readonly question: SupportQuestion;
  readonly place: Place;
  readonly withinMetres: number;
  readonly match: MatchQuestion;
  readonly weights: MatchWeights;
  readonly today: CalendarDate;
  readonly terms: Awaited<ReturnType<SearchTerms['of']>>;
}

export const asMatchQuestion = ({ needs, age, includeFull, filters, times = [], comesBy }: Omit<SupportQuestion, 'near'>, withinMetres: number): MatchQuestion => ({
  needs,
  maxDistanceMetres: withinMetres,
  ...(filters?.languages ? { languages: filters.languages } : {}),
  ...(filters?.access ? { access: filters.access } : {}),
  ...(filters?.freeOnly ? { freeOnly: true } : {}),
  times: [...times, ...(filters?.weekday === undefined && filters?.part === undefined ? [] : [{ weekday: filters.weekday, part: filters.part }])],
  ...(comesBy === undefined ? {} : { comesBy }),
  ...(age === undefined ? {} : { age }),
  ...(includeFull === undefined ? {} : { includeFull }),
});
