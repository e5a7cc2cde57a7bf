import type { UnitOfWork } from '@linkwell/database';
import { Patients, type PatientForMatching } from '@linkwell/casework-api';
import type { Place } from '@linkwell/geography-api';
import { notFound } from '@linkwell/graphql';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { NeedAsked } from '@linkwell/matching-domain';
import { Vocabularies } from '@linkwell/taxonomy-api';
import { isNeedTermId, type NeedTermId } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import type { SupportQuestion } from '../find-support';
import type { MatchesForPatientArgs } from '../graphql/arguments';
import { filtersOf } from '../graphql/filters.type';
import { understand, type UnderstoodQuestion } from '../question-in-words';
import { MatchWeightsOf } from '../tuning/match-weights-of';
import { PlaceAsked } from './place-asked';
import type { CorrectedWord } from './slips';

/** A need that support can still be found for. */
export type PatientNeed = PatientForMatching['needs'][number];

export interface PatientQuestion {
  readonly patient: PatientForMatching;
  readonly needs: readonly PatientNeed[];
  /** The needs that the typed words mean; none when they mean no need, or nothing was typed. */
  readonly typedNeeds: readonly NeedTermId[];
  /** Slips that were put right to understand the typed words. */
  readonly corrections: readonly CorrectedWord[];
  /** The typed words may be a cry for help. */
  readonly isUrgent: boolean;
  /** A place was named, so that distances are not from home. */
  readonly isElsewhere: boolean;
  readonly question: SupportQuestion & { readonly near: Place; readonly words: readonly string[]; readonly filtersAre: 'wishes' | 'conditions' };
}

const mostWords = 8;

/** Puts a patient's place, age and needs into a question, and with them what the link worker typed and chose. */
@Injectable()
export class AskForPatient {
  constructor(
    private readonly patients: Patients,
    private readonly vocabularies: Vocabularies,
    private readonly places: PlaceAsked,
    private readonly weights: MatchWeightsOf,
  ) {}

  /**
   * Throws NOT_FOUND for a patient who is not this viewer's or whose support is not running. Refuses a named place that is none, with `place` as
   * the field; without one, a patient whose own place is not known.
   */
  async run(unit: UnitOfWork, args: MatchesForPatientArgs): Promise<Result<PatientQuestion, Refusal>> {
    const patient = await this.patients.forMatching(unit, args.patientId);
    if (!patient) throw notFound();
    const named = (args.place ?? '').trim();
    const place = named === '' ? await this.home(unit, patient) : await this.named(unit, named);
    if (!place.ok) return place;
    const typed = (args.words ?? '').trim();
    const meant = await this.understand(unit, typed);
    const needs = patient.needs.filter(({ status }) => status === 'open' || status === 'being_helped');
    const own = needs.filter(({ id }) => !args.needIds || args.needIds.includes(id)).flatMap(({ termId, priority }) => (isNeedTermId(termId) ? [{ termId, priority }] : []));
    return ok({
      patient,
      needs,
      typedNeeds: meant.needs.map(({ termId }) => termId),
      corrections: meant.corrections,
      isUrgent: meant.urgency !== null,
      isElsewhere: named !== '',
      question: {
        near: place.value,
        needs: typedFirst(meant.needs, own),
        words: meant.words.slice(0, mostWords),
        age: patient.age,
        withinMetres: args.withinMetres,
        includeFull: args.includeFull,
        filters: filtersOf(args.filters),
        sort: args.sort ?? 'best',
        filtersAre: args.filtersAre ?? 'wishes',
        registeredWith: await practiceCode(unit, patient.siteId),
        weights: await this.weights.of(unit, patient.siteId),
      },
    });
  }

  /** A name in quotes is a name, whatever needs its words may mean besides. */
  private async understand(unit: UnitOfWork, typed: string): Promise<Pick<UnderstoodQuestion, 'needs' | 'words' | 'corrections' | 'urgency'>> {
    const name = /^["“](.+)["”]$/.exec(typed)?.[1];
    if (typed === '' || name !== undefined) return { needs: [], words: (name ?? '').split(/[^\p{L}\p{N}]+/u).filter(Boolean), corrections: [], urgency: null };
    return understand({ need: typed }, await this.vocabularies.current(unit));
  }

  private async home(unit: UnitOfWork, { postcode }: PatientForMatching): Promise<Result<Place, Refusal>> {
    if (postcode === null) return refused(refusal('PATIENT_PLACE_UNKNOWN', 'No postcode is recorded for this person, so distances cannot be worked out. Record one, or look near a place they name.'));
    const place = await this.places.find(unit, postcode);
    return place.ok ? place : refused(patientPlaceRefused(place.refusal));
  }

  private async named(unit: UnitOfWork, place: string): Promise<Result<Place, Refusal>> {
    const found = await this.places.find(unit, place);
    return found.ok ? found : refused({ ...found.refusal, field: 'place' });
  }
}

/** The ODS code of a practice, for services that take its patients only. Index: site_pkey. */
async function practiceCode(unit: UnitOfWork, siteId: string): Promise<string | undefined> {
  const [site] = await unit.query<{ odsCode: string }>(`select ods_code as "odsCode" from identity.site where id = $1`, [siteId]);
  return site?.odsCode;
}

/** What was typed just now matters most; the patient's own needs then weigh what the least of them would, and still lift a service that meets both. */
const typedFirst = (typed: readonly NeedAsked[], own: readonly NeedAsked[]): readonly NeedAsked[] =>
  typed.length === 0 ? own : [...typed, ...own.filter(({ termId }) => !typed.some((need) => need.termId === termId)).map(({ termId }) => ({ termId, priority: 3 as const }))];

/** A place that cannot be found, said without the postcode: the answer goes to a screen that does not show it. */
const patientPlaceRefused = ({ code }: Refusal): Refusal =>
  code === 'NORTHERN_IRELAND' || code === 'CROWN_DEPENDENCY'
    ? refusal(code, 'This person lives outside Great Britain, which the postcode data held here does not cover. Look near a place they can get to.')
    : refusal('PATIENT_PLACE_UNKNOWN', 'The person’s postcode is not in the postcode data held here. Check it, or look near a place they can get to.');
