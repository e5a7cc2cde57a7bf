import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { explainExclusion, factsOf } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';
import { asMatchQuestion } from '../find-support';
import type { WhyNotArgs } from '../graphql/arguments';
import { WhyNotAnswersType, type WhyNotType } from '../graphql/match.type';
import { filteredOut, remedyOf, wordsMissing, type Absence } from './absence-in-words';
import { candidateOfRow, type CandidateRow } from './candidate-row';
import { candidatesNamed } from './candidates.sql';
import { AskForPatient, type PatientQuestion } from './ask-for-patient';

/** "Why is it not here?": the first rule that keeps a service out of a patient's matches, in words, with what can be done about it. */
@Injectable()
export class ExplainAbsence {
  constructor(
    private readonly ask: AskForPatient,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, args: WhyNotArgs): Promise<Result<WhyNotAnswersType, Refusal>> {
    const asked = await this.ask.run(unit, args);
    if (!asked.ok) return asked;
    await unit.audit({ action: 'patient.matched', subjectType: 'patient', subjectIds: [args.patientId] });
    const words = (args.name ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
    if (words.length === 0 && !args.serviceId) return ok(Object.assign(new WhyNotAnswersType(), { services: [] }));
    const { near } = asked.value.question;
    const rows = await unit.query<CandidateRow>(candidatesNamed, [near.easting, near.northing, args.serviceId ?? null, words]);
    const today = dayInLondon(this.clock.now());
    const absences = this.absences(rows, asked.value, today);
    const services = rows.map(({ serviceId, slug, name, organisationName }): WhyNotType => {
      const absence = absences.get(serviceId);
      const { rule = null, text = 'It is in the list.', metres = null } = absence ?? {};
      return { serviceId, slug, name, organisationName, listed: absence === undefined, rule, text, remedy: rule && remedyOf(rule), tooFarMetres: rule === 'TOO_FAR' ? metres : null };
    });
    return ok(Object.assign(new WhyNotAnswersType(), { services }));
  }

  /** The services that are absent, each with why and with its distance. */
  private absences(rows: readonly CandidateRow[], { question }: PatientQuestion, today: CalendarDate): ReadonlyMap<string, Absence & { readonly metres: number | null }> {
    const { filters = {}, filtersAre, near, words } = question;
    const asked = asMatchQuestion(question, question.withinMetres ?? Infinity);
    const context = { today, approximate: near.approximate, areas: near.areaCodes ?? null, practice: question.registeredWith ?? null };
    return new Map(rows.flatMap((row) => {
      const candidate = candidateOfRow(row, context);
      const unfit = filtersAre === 'conditions' ? filteredOut(factsOf(candidate), filters) : undefined;
      const absence = explainExclusion(asked, candidate, today) ?? wordsMissing([row.name, row.organisationName, row.summary], words) ?? unfit;
      return absence ? [[row.serviceId, { ...absence, metres: row.metres === null ? null : Math.round(row.metres) }] as const] : [];
    }));
  }
}
