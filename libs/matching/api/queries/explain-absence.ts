import type { UnitOfWork } from '@linkwell/database';
import { PlaceFinder } from '@linkwell/geography-api';
import { Clock, dayInLondon, ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { explainExclusion } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';
import { asMatchQuestion } from '../find-support';
import type { WhyNotArgs } from '../graphql/arguments';
import { WhyNotAnswersType, type WhyNotType } from '../graphql/match.type';
import { candidateOf, type CandidateRow } from './candidate-row';
import { candidatesNamed } from './candidates.sql';
import { AskForPatient, patientPlaceRefused } from './ask-for-patient';

/** "Why is it not here?": the first rule that keeps a service out of a patient's matches, in words. */
@Injectable()
export class ExplainAbsence {
  constructor(
    private readonly ask: AskForPatient,
    private readonly places: PlaceFinder,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, args: WhyNotArgs): Promise<Result<WhyNotAnswersType, Refusal>> {
    const asked = await this.ask.run(unit, args);
    if (!asked.ok) return asked;
    const { question } = asked.value;
    const place = await this.places.find(unit, question.near);
    if (!place.ok) return refused(patientPlaceRefused(place.refusal));
    await unit.audit({ action: 'patient.matched', subjectType: 'patient', subjectIds: [args.patientId] });
    const words = (args.name ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
    if (words.length === 0 && !args.serviceId) return ok(Object.assign(new WhyNotAnswersType(), { services: [] }));
    const rows = await unit.query<CandidateRow>(candidatesNamed, [place.value.easting, place.value.northing, args.serviceId ?? null, words]);
    const today = dayInLondon(this.clock.now());
    const services = rows.map((row): WhyNotType => {
      const exclusion = explainExclusion(asMatchQuestion(question, args.withinMetres), candidateOf(row, place.value.approximate), today);
      const { serviceId, name, organisationName } = row;
      return { serviceId, name, organisationName, listed: exclusion === undefined, rule: exclusion?.rule ?? null, text: exclusion?.text ?? 'It is in the list.' };
    });
    return ok(Object.assign(new WhyNotAnswersType(), { services }));
  }
}
