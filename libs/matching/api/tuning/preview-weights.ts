import type { UnitOfWork } from '@linkwell/database';
import { PlaceFinder, type Place } from '@linkwell/geography-api';
import { ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { cautionsOn, checkWeights, comparePoints, compareRankings, type MatchWeights, type Move, type PartPoints, type ScoreParts } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';
import { FindSupport, type SupportMatch } from '../find-support';
import { ExamplePersons, type SavedExamplePerson } from './example-persons';
import { SiteWeightsRead } from './site-weights';

export interface PreviewedService {
  readonly serviceId: string;
  readonly slug: string;
  readonly name: string;
  readonly organisationName: string;
  readonly distanceMetres: number | null;
  /** Place from 1; `null` beyond the places that are looked at. */
  readonly before: number | null;
  readonly after: number | null;
  readonly move: Move;
  readonly parts: readonly PartPoints[];
}

export interface PersonPreview {
  readonly personId: string;
  readonly total: number;
  /** Why nothing can be looked for, where that is so. */
  readonly problem: string | null;
  readonly services: readonly PreviewedService[];
}

export interface WeightsPreview {
  readonly cautions: readonly string[];
  readonly persons: readonly PersonPreview[];
}

/** How far down the list is looked for where a service was, or went. */
const depth = 50;
const shown = 10;

/** An example person, registered with the site whose weights are looked at. */
type Patient = SavedExamplePerson & { readonly registeredWith: string };
type Ranking = { readonly total: number; readonly matches: readonly SupportMatch[] };

/** What weights that are not saved would do for example persons: the very search that finds support, asked twice. Nothing is written. */
@Injectable()
export class PreviewWeights {
  constructor(
    private readonly sites: SiteWeightsRead,
    private readonly persons: ExamplePersons,
    private readonly places: PlaceFinder,
    private readonly findSupport: FindSupport,
  ) {}

  /** `personIds`: whom to look at; everyone when left out. Throws NOT_FOUND for a site that is not this viewer's to tune. */
  async run(unit: UnitOfWork, siteId: string, values: Readonly<Record<string, number>>, personIds: readonly string[] | null): Promise<Result<WeightsPreview, Refusal>> {
    const { weights: before, odsCode } = await this.sites.of(unit, siteId);
    const checked = checkWeights(before, values);
    if (!checked.ok) return refused({ ...checked.refusal, field: `values.${checked.refusal.field}` });
    const chosen = (await this.persons.of(unit, siteId)).filter(({ id }) => personIds === null || personIds.includes(id));
    const persons: PersonPreview[] = [];
    for (const person of chosen) persons.push(await this.compare(unit, { ...person, registeredWith: odsCode }, before, checked.value));
    return ok({ cautions: cautionsOn(checked.value), persons });
  }

  private async compare(unit: UnitOfWork, person: Patient, before: MatchWeights, after: MatchWeights): Promise<PersonPreview> {
    const place = await this.places.find(unit, person.place);
    if (!place.ok) return { personId: person.id, total: 0, problem: place.refusal.message, services: [] };
    const old = await this.rank(unit, person, place.value, before);
    const now = await this.rank(unit, person, place.value, after);
    const found = new Map([...old.matches, ...now.matches].map((match) => [match.serviceId as string, match]));
    const was = new Map(old.matches.map((match) => [match.serviceId as string, match]));
    const is = new Map(now.matches.map((match) => [match.serviceId as string, match]));
    const changes = compareRankings([...was.keys()], [...is.keys()], shown);
    return {
      personId: person.id,
      total: now.total,
      problem: null,
      services: changes.flatMap(({ id, before: from, after: to, move }) => {
        const match = found.get(id);
        if (!match) return [];
        const { slug, name, organisationName, distanceMetres } = match;
        return [{ serviceId: id, slug, name, organisationName, distanceMetres, before: from, after: to, move, parts: comparePoints(partsOf(was.get(id) ?? match), partsOf(is.get(id) ?? match)) }];
      }),
    };
  }

  private async rank(unit: UnitOfWork, { needs, age, withinMetres, languages, access, weekday, part, freeOnly, registeredWith }: Patient, near: Place, weights: MatchWeights): Promise<Ranking> {
    const filters = { languages, access, freeOnly, weekday: weekday ?? undefined, part: part ?? undefined };
    const found = await this.findSupport.run(unit, { near, needs, age, withinMetres, registeredWith, filters, filtersAre: 'wishes', weights, explain: true }, { first: depth });
    if (!found.ok) throw new Error(`A place that was found is refused: ${found.refusal.code}.`);
    return { total: found.value.total, matches: found.value.items };
  }
}

function partsOf({ parts }: SupportMatch): ScoreParts {
  if (!parts) throw new Error('A score was not explained.');
  return parts;
}
