import type { CalendarDate, NeedId, OrganisationId, PatientId, ReferralId, ServiceId, TeamId } from '@linkwell/kernel';
import type { Author } from './actor';
import type { Decline, WhatHappened } from './answers';
import type { DisclosedSnapshot } from './disclosure';
import type { ReferralState } from './states';

interface Identity {
  readonly id: ReferralId;
  readonly organisationId: OrganisationId;
  readonly serviceId: ServiceId;
}

/** Only a link worker's referral belongs to a team and stands for needs of a patient on its caseload. */
type Source =
  | { readonly kind: 'referral'; readonly teamId: TeamId; readonly patientId: PatientId; readonly needIds: readonly NeedId[] }
  | { readonly kind: 'self_referral' };

/** Fixed at the moment of sending. */
export interface Sending {
  readonly sentAt: Date;
  readonly reason: string;
  /** All that the organisation's side can ever see of the person. */
  readonly snapshot: DisclosedSnapshot;
  readonly targetWorkingDays: number;
}

/** `answeredAt`: the organisation's first answer, whichever it was. */
interface Answered extends Sending {
  readonly answeredAt: Date;
}

export interface Closure {
  readonly whatHappened: WhatHappened;
  readonly words: string;
  readonly at: Date;
  readonly by: Author;
}

type Life =
  | { readonly state: 'draft' }
  | { readonly state: 'discarded'; readonly discardedAt: Date }
  | ({ readonly state: 'sent' } & Sending)
  | ({ readonly state: 'waitlisted'; readonly reviewOn: CalendarDate } & Answered)
  | ({ readonly state: 'accepted' } & Answered)
  | ({ readonly state: 'declined'; readonly decline: Decline } & Answered)
  | ({ readonly state: 'in_progress'; readonly attendances: readonly CalendarDate[] } & Answered)
  | ({
      readonly state: 'withdrawn';
      readonly withdrawal: { readonly reason: string; readonly at: Date; readonly by: Author };
      readonly attendances: readonly CalendarDate[];
    } & Sending)
  | ({ readonly state: 'closed'; readonly closure: Closure; readonly attendances: readonly CalendarDate[] } & Answered)
  | {
      readonly state: 'entered_in_error';
      readonly mistake: { readonly reason: string; readonly at: Date; readonly from: Exclude<ReferralState, 'entered_in_error'> };
      /** Gone from figures, kept on the trail. */
      readonly sending: Sending | undefined;
    };

export type Referral = Identity & Source & Life;
export type ReferralIn<State extends ReferralState> = Extract<Referral, { readonly state: State }>;

/** Days the person was there, in the order they were recorded: append-only. */
export const attendancesOf = (referral: Referral): readonly CalendarDate[] => ('attendances' in referral ? referral.attendances : []);
