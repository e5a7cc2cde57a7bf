import type { UnitOfWork } from '@linkwell/database';
import { ok, type Refusal, type Result } from '@linkwell/kernel';
import { needTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { FindSupport, type FoundSupport } from '../find-support';
import type { MatchesForPatientArgs } from '../graphql/arguments';
import { showFacets } from '../graphql/filters.type';
import { PatientMatchesType } from '../graphql/match.type';
import { showMatch, showNextBest, showPageInfo } from '../graphql/show-match';
import { UnmetNeeds } from '../unmet-need/unmet-needs';
import { AskForPatient, type PatientQuestion } from './ask-for-patient';

/** What can help one patient, by their own place, age and needs, and by what the link worker typed and chose. */
@Injectable()
export class MatchPatient {
  constructor(
    private readonly ask: AskForPatient,
    private readonly findSupport: FindSupport,
    private readonly unmetNeeds: UnmetNeeds,
  ) {}

  async run(unit: UnitOfWork, args: MatchesForPatientArgs): Promise<Result<PatientMatchesType, Refusal>> {
    const asked = await this.ask.run(unit, args);
    if (!asked.ok) return asked;
    const { near } = asked.value.question;
    const found = await this.find(unit, asked.value, args);
    if (!found.ok) return found;
    await unit.audit({ action: 'patient.matched', subjectType: 'patient', subjectIds: [args.patientId] });
    const { support, wordsAlone } = found.value;
    await this.unmetNeeds.note(unit, { ...asked.value.question, patientId: args.patientId }, support);
    return ok(Object.assign(new PatientMatchesType(), {
      ...showPlaceless(support),
      wordsAlone,
      placeLabel: asked.value.isElsewhere ? near.label : null,
      towns: args.after ? [] : support.towns,
      needs: asked.value.needs.map(({ id, termId }) => ({ id, label: labelOf(termId), asked: !args.needIds || args.needIds.includes(id) })),
      typedNeeds: asked.value.typedNeeds.map((id) => ({ id, label: labelOf(id) })),
      words: asked.value.question.words,
      corrected: [...asked.value.corrections, ...support.corrected],
      isUrgent: asked.value.isUrgent,
    }));
  }

  /** Words of a name are looked for among what helps with the needs; where nothing has them there, among everything, and the answer says so. */
  private async find(unit: UnitOfWork, { question }: PatientQuestion, page: MatchesForPatientArgs): Promise<Result<{ support: FoundSupport; wordsAlone: boolean }, Refusal>> {
    const support = await this.findSupport.run(unit, question, page);
    if (!support.ok || support.value.total > 0 || question.words.length === 0 || question.needs.length === 0) return support.ok ? ok({ support: support.value, wordsAlone: false }) : support;
    const alone = await this.findSupport.run(unit, { ...question, needs: [] }, page);
    return alone.ok && alone.value.total > 0 ? ok({ support: alone.value, wordsAlone: true }) : ok({ support: support.value, wordsAlone: false });
  }
}

const labelOf = (termId: string): string => needTerm(termId)?.label ?? termId;

/** The answer without the place it was asked from, which is the patient's home: it stays on the server. */
const showPlaceless = (found: FoundSupport) => ({
  total: found.total,
  approximate: found.approximate,
  withinMetres: found.withinMetres,
  items: found.items.map(showMatch),
  together: found.together.map(showMatch),
  facets: showFacets(found.facets),
  pageInfo: showPageInfo(found),
  nextBest: showNextBest(found.nextBest, showMatch),
});
