import type { UnitOfWork } from '@linkwell/database';
import { Patients, type PatientForMatching } from '@linkwell/casework-api';
import { notFound } from '@linkwell/graphql';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { isNeedTermId } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import type { SupportQuestion } from '../find-support';
import type { MatchesForPatientArgs } from '../graphql/arguments';

/** A need that support can still be found for. */
export type PatientNeed = PatientForMatching['needs'][number];

export interface PatientQuestion {
  readonly needs: readonly PatientNeed[];
  readonly question: SupportQuestion & { readonly near: string };
}

/** Puts a patient's place, age and needs into a question. */
@Injectable()
export class AskForPatient {
  constructor(private readonly patients: Patients) {}

  /** Throws NOT_FOUND for a patient who is not this viewer's or whose support is not running; refuses one whose place is not known. */
  async run(unit: UnitOfWork, { patientId, needIds, withinMetres, includeFull }: MatchesForPatientArgs): Promise<Result<PatientQuestion, Refusal>> {
    const patient = await this.patients.forMatching(unit, patientId);
    if (!patient) throw notFound();
    if (patient.postcode === null) return refused(refusal('PATIENT_PLACE_UNKNOWN', 'No postcode is recorded for this person, so distances cannot be worked out. Record one, or search near a place they name.'));
    const needs = patient.needs.filter(({ status }) => status === 'open' || status === 'being_helped');
    const asked = needs.filter(({ id }) => !needIds || needIds.includes(id)).flatMap(({ termId, priority }) => (isNeedTermId(termId) ? [{ termId, priority }] : []));
    return ok({ needs, question: { near: patient.postcode, needs: asked, age: patient.age, withinMetres, includeFull } });
  }
}

/** A place that cannot be found, said without the postcode: the answer goes to a screen that does not show it. */
export const patientPlaceRefused = ({ code }: Refusal): Refusal =>
  code === 'NORTHERN_IRELAND' || code === 'CROWN_DEPENDENCY'
    ? refusal(code, 'This person lives outside Great Britain, which the postcode data held here does not cover. Search near a place they can get to.')
    : refusal('PATIENT_PLACE_UNKNOWN', 'The person’s postcode is not in the postcode data held here. Check it, or search near a place they can get to.');
