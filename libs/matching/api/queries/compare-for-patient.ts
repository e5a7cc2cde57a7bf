import type { UnitOfWork } from '@linkwell/database';
import { accessFeatureLabels, accessWayLabels, capacityLabels, capacityOn, confirmationInWords } from '@linkwell/directory-domain';
import { Clock, dayInLondon, ok, type Refusal, type Result } from '@linkwell/kernel';
import { cautionsFor, distanceInWords, explainExclusion, needsMet, type MatchQuestion } from '@linkwell/matching-domain';
import { needTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { asMatchQuestion } from '../find-support';
import type { CompareForPatientArgs } from '../graphql/arguments';
import { ComparisonType, type ComparedServiceType } from '../graphql/comparison.type';
import { AskForPatient } from './ask-for-patient';
import { placeIsUnknown, type CardContext } from '../read-model/search-card';
import { candidateOfRow, type CandidateRow } from './candidate-row';
import { agesInWords, costInWords, nextTimesInWords, repliesInWords, waitInWords, type Cost, type Times } from './compared-in-words';
import { comparedServices } from './compared.sql';

type ComparedRow = CandidateRow & Omit<Times, 'status'> & {
  readonly responseTargetDays: number | null;
  readonly costs: readonly Cost[];
};

/** A few services side by side for one patient: the facts by which somebody chooses, each asked of the database once for all of them. */
@Injectable()
export class CompareForPatient {
  constructor(
    private readonly ask: AskForPatient,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, args: CompareForPatientArgs): Promise<Result<ComparisonType, Refusal>> {
    const asked = await this.ask.run(unit, args);
    if (!asked.ok) return asked;
    const { question } = asked.value;
    const rows = await unit.query<ComparedRow>(comparedServices, [question.near.easting, question.near.northing, args.serviceIds]);
    await unit.audit({ action: 'patient.matched', subjectType: 'patient', subjectIds: [args.patientId] });
    const inOrder = [...new Set(args.serviceIds)].flatMap((id) => rows.filter(({ serviceId }) => serviceId === id));
    const match = asMatchQuestion(question, args.withinMetres);
    return ok(Object.assign(new ComparisonType(), { services: inOrder.map((row) => this.show(row, match, { today: dayInLondon(this.clock.now()), approximate: question.near.approximate, areas: question.near.areaCodes ?? null, practice: question.registeredWith ?? null })) }));
  }

  private show(row: ComparedRow, question: MatchQuestion, context: CardContext): ComparedServiceType {
    const now = this.clock.now();
    const today = dayInLondon(now);
    const candidate = candidateOfRow(row, context);
    const { serviceId, slug, name, organisationName, takesReferrals, languages } = row;
    return {
      serviceId, slug, name, organisationName, takesReferrals, languages,
      notListed: explainExclusion(question, candidate, today)?.text ?? null,
      needsMet: needsMet(question.needs, candidate).map(({ asked }) => needTerm(asked.termId)?.label ?? asked.termId),
      distance: candidate.distanceMetres !== null ? distanceInWords(candidate.distanceMetres) : placeIsUnknown(row, row.metres) ? null : 'No need to travel',
      nextTimes: nextTimesInWords(row, now),
      costs: row.costs.map(costInWords),
      access: (candidate.accessFeatures ?? []).map((feature) => accessFeatureLabels[feature]),
      room: [capacityLabels[capacityOn(today, candidate.capacity).state], waitInWords(candidate.expectedWaitWeeks)].filter(Boolean).join(', '),
      ages: row.agesKnown ? agesInWords(row.minAge, row.maxAge) : null,
      confirmed: confirmationInWords(today, row.lastConfirmedOn),
      howToRefer: row.accessWay === 'unknown' ? null : accessWayLabels[row.accessWay],
      usuallyReplies: repliesInWords(candidate.trackRecord?.usualAnswerDays ?? null, row.responseTargetDays),
      cautions: cautionsFor(question, candidate, today),
    };
  }
}
