import { Patients } from '@linkwell/casework-api';
import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { MatchesForPatientArgs, MatchPatient } from '@linkwell/matching-api';
import { canSee } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../actors';
import { ReferralRepository } from '../store/referral.repository';
import { WhoElseType } from './reroute.type';
import { servicesAsked } from './reroute.sql';

/** How many are offered at once; "Find support" lists the rest. */
const offered = 4;

const supportEnded = 'Support for this person has ended, so nothing is looked for.';
const needsAnswered = 'The needs that this was for are answered, or no longer wanted.';
const nothingElse = 'Nothing else within 10 km helps with these needs. “Find support” can look farther, or list services that are full.';

/** The next best matches for the needs of a referral that was declined or not answered. */
@Injectable()
export class WhoElse {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly patients: Patients,
    private readonly matches: MatchPatient,
  ) {}

  /** Throws NOT_FOUND for a referral that is not of this viewer's team. */
  async run(unit: UnitOfWork, referralId: string): Promise<WhoElseType> {
    const stored = await this.referrals.find(unit, referralId);
    if (!stored || !canSee(actorOf('team', unit.user), stored.referral)) throw notFound();
    const { patientId, needIds } = stored.record;
    await unit.audit({ action: 'referral.viewed', subjectType: 'referral', subjectIds: [referralId], detail: 'who else could help' });
    const asked = await unit.query<{ id: string }>(servicesAsked, [patientId, needIds]);
    const standing = await this.patients.forMatching(unit, patientId);
    const answer = (whyNone: string) => Object.assign(new WhoElseType(), { matches: [], alreadyAsked: asked.length, whyNone });
    if (!standing) return answer(supportEnded);
    if (!standing.needs.some(({ id, status }) => needIds.includes(id) && (status === 'open' || status === 'being_helped'))) return answer(needsAnswered);

    const question = Object.assign(new MatchesForPatientArgs(), { patientId, needIds: [...needIds], first: offered + asked.length });
    const found = await this.matches.run(unit, question);
    if (!found.ok) return answer(found.refusal.message);
    const matches = found.value.items.filter(({ serviceId }) => !asked.some(({ id }) => id === serviceId)).slice(0, offered);
    return Object.assign(new WhoElseType(), { matches, alreadyAsked: asked.length, whyNone: matches.length === 0 ? nothingElse : null });
  }
}
