import type { UnitOfWork } from '@linkwell/database';
import { ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { needTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { FindSupport } from '../find-support';
import type { MatchesForPatientArgs } from '../graphql/arguments';
import { PatientMatchesType } from '../graphql/match.type';
import { showMatch, showNextBest, showPageInfo } from '../graphql/show-match';
import { AskForPatient, patientPlaceRefused } from './ask-for-patient';

/** What can help one patient, by their own place, age and needs. */
@Injectable()
export class MatchPatient {
  constructor(
    private readonly ask: AskForPatient,
    private readonly findSupport: FindSupport,
  ) {}

  async run(unit: UnitOfWork, args: MatchesForPatientArgs): Promise<Result<PatientMatchesType, Refusal>> {
    const asked = await this.ask.run(unit, args);
    if (!asked.ok) return asked;
    const found = await this.findSupport.run(unit, asked.value.question, args);
    if (!found.ok) return refused(patientPlaceRefused(found.refusal));
    await unit.audit({ action: 'patient.matched', subjectType: 'patient', subjectIds: [args.patientId] });
    const { total, approximate, withinMetres, items, nextBest } = found.value;
    return ok(Object.assign(new PatientMatchesType(), {
      total,
      approximate,
      withinMetres,
      needs: asked.value.needs.map(({ id, termId }) => ({ id, label: needTerm(termId)?.label ?? termId, asked: !args.needIds || args.needIds.includes(id) })),
      items: items.map(showMatch),
      pageInfo: showPageInfo(found.value),
      nextBest: showNextBest(nextBest, showMatch),
    }));
  }
}
