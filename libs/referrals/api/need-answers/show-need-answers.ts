import type { UnitOfWork } from '@linkwell/database';
import { organisationsView, sendingOf, shownOutcome } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import type { StoredReferral } from '../store/referral.repository';
import { answersOfReferral, needsOfReferral } from './need-answers.sql';
import { NeedAnswerType, OurViewType, ReferralNeedType } from './need-answers.type';
import { sharedPlaces } from './record-need-answers';

type Row = NeedAnswerType & { readonly needId: string };

/** Whether needs were met, as each side may see it. */
@Injectable()
export class ShowNeedAnswers {
  async toTeam(unit: UnitOfWork, referralId: string, needIds: readonly string[]): Promise<ReferralNeedType[]> {
    const needs = await unit.query<Pick<ReferralNeedType, 'id' | 'label' | 'status' | 'version'>>(needsOfReferral, [needIds]);
    const said = await unit.query<Row>(answersOfReferral, [referralId]);
    return needs.map((need) => {
      const answers = said.filter(({ needId }) => needId === need.id).map(({ reporter, outcome, at, recordedBy }) => Object.assign(new NeedAnswerType(), { reporter, outcome, at, recordedBy }));
      return Object.assign(new ReferralNeedType(), { ...need, answers, shown: shownOutcome(answers) ?? null, organisationsView: organisationsView(answers) ?? null });
    });
  }

  /** Its own latest view of each need that it was told of. */
  async toOrganisation(unit: UnitOfWork, { record, referral }: StoredReferral): Promise<OurViewType[]> {
    const said = await unit.query<Row>(answersOfReferral, [record.id]);
    const shared = sendingOf(referral)?.snapshot.needs ?? [];
    return sharedPlaces(referral).map((place) => {
      const needId = record.needIds[Math.max(place - 1, 0)];
      const view = organisationsView(said.filter((row) => row.needId === needId));
      return Object.assign(new OurViewType(), { place, label: shared[place - 1]?.label ?? null, outcome: view?.outcome ?? null, at: view?.at ?? null });
    });
  }
}
