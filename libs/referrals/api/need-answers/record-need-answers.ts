import type { NeedMetReporter } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { canSee, mayBeAnswered, referralStateLabels, sendingOf, type NeedOutcome, type Referral } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { actorOf, type Side } from '../actors';
import { ReferralRepository, type StoredReferral } from '../store/referral.repository';
import { ReferralWords } from '../store/referral-words';
import { addAnswers } from './need-answers.sql';

export interface NeedAnswersOfTeam {
  readonly id: string;
  readonly reporter: NeedMetReporter;
  readonly answers: readonly { readonly needId: string; readonly outcome: NeedOutcome }[];
  readonly idempotencyKey: string;
}

export interface OurView {
  readonly id: string;
  readonly views: readonly { readonly place: number; readonly outcome: NeedOutcome }[];
  readonly idempotencyKey: string;
}

interface Said {
  readonly needId: string;
  readonly outcome: NeedOutcome;
}

const notYours = refusal('NOT_FOUND', 'There is no such referral, or it is not yours to see.', 'id');
const nothingSaid = refusal('NEEDS_MISSING', 'Say of at least one need whether it was met.', 'answers');
const notOfReferral = refusal('NEED_UNKNOWN', 'Answer for needs that this referral is for, each once.', 'answers');
const notShared = refusal('NEED_UNKNOWN', 'Answer for the needs that were shared with you, each once.', 'views');

/** Writes down whether needs were met, and by whom said. It closes nothing and changes no need: a link worker does that, in the record. */
@Injectable()
export class RecordNeedAnswers {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly words: ReferralWords,
    private readonly clock: Clock,
  ) {}

  /** Returns the referral's id. */
  byTeam(unit: UnitOfWork, { id, reporter, answers, idempotencyKey }: NeedAnswersOfTeam): Promise<Result<string, Refusal>> {
    return this.once(unit, 'team', id, reporter, answers, idempotencyKey, ({ record }) => {
      const known = answers.every(({ needId }) => record.needIds.some((own) => own === needId));
      return known && isEachOnce(answers.map(({ needId }) => needId)) ? ok(answers) : refused(notOfReferral);
    });
  }

  /** As `byTeam`. An organisation knows needs by the place at which they were shared with it. */
  byOrganisation(unit: UnitOfWork, { id, views, idempotencyKey }: OurView): Promise<Result<string, Refusal>> {
    return this.once(unit, 'organisation', id, 'organisation', views, idempotencyKey, ({ record, referral }) => {
      const places = sharedPlaces(referral);
      const known = views.every(({ place }) => places.includes(place));
      if (!known || !isEachOnce(views.map(({ place }) => place))) return refused(notShared);
      return ok(views.flatMap(({ place, outcome }) => (place === 0 ? record.needIds : record.needIds.slice(place - 1, place)).map((needId) => ({ needId, outcome }))));
    });
  }

  private once(unit: UnitOfWork, side: Side, id: string, reporter: NeedMetReporter, given: readonly object[], key: string, read: (stored: StoredReferral) => Result<readonly Said[], Refusal>): Promise<Result<string, Refusal>> {
    const mark = this.words.requestMark({ id, reporter, given });
    return onceUnlessRefused(unit, `referral.needAnswers.${side}`, key, mark, async () => {
      const actor = actorOf(side, unit.user);
      const stored = await this.referrals.find(unit, id);
      if (!stored || !canSee(actor, stored.referral)) return refused(notYours);
      const { state } = stored.referral;
      if (!mayBeAnswered(state)) return refused(refusal('REFERRAL_STATE', `Whether it helped is asked once somebody took it up. This referral is “${referralStateLabels[state].toLowerCase()}”.`, 'id'));
      if (given.length === 0) return refused(nothingSaid);
      const said = read(stored);
      if (!said.ok) return said;
      await unit.query(addAnswers, [id, reporter, this.clock.now(), actor.party, unit.user.id, said.value.map(({ needId }) => needId), said.value.map(({ outcome }) => outcome)]);
      await unit.audit({ action: 'referral.need_answered', subjectType: 'referral', subjectIds: [id], detail: reporter });
      return ok(id);
    });
  }
}

/** The places of the needs that an organisation was told, from 1; one for all where it was told none. */
export function sharedPlaces(referral: Referral): readonly number[] {
  const shared = sendingOf(referral)?.snapshot.needs ?? [];
  return shared.length > 0 ? shared.map((_, index) => index + 1) : [0];
}

const isEachOnce = (values: readonly (string | number)[]): boolean => new Set(values).size === values.length;
