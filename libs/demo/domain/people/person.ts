import type { AboutPatient, Agreement, EpisodeLife, NeedMetAnswer, NeedPriority, NeedStatus, NeedUrgency, NhsNumber, RecordedContact, SafeContact } from '@linkwell/casework-domain';
import type { CalendarDate, EpisodeId, NeedId, PatientId, SiteId, TeamId, UserId } from '@linkwell/kernel';
import type { Completion, TimePoint } from '@linkwell/outcomes-domain';
import type { Referral, ReferralEvent } from '@linkwell/referrals-domain';
import type { DemoService } from '../directory/directory';

/** One invented person with everything that is recorded of them. */
export interface DemoPerson {
  readonly id: PatientId;
  readonly teamId: TeamId;
  readonly siteId: SiteId;
  /** The link worker who writes everything down. */
  readonly workerId: UserId;
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: CalendarDate;
  readonly nhsNumber: NhsNumber | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly safeContact: SafeContact | null;
  /** What else was asked; nothing is kept of who said no. */
  readonly about: AboutPatient | null;
  readonly lastActivityAt: Date;
  readonly episode: DemoEpisode;
  readonly agreements: readonly DemoAgreement[];
  readonly needs: readonly DemoNeed[];
  readonly contacts: readonly DemoContact[];
  readonly referrals: readonly DemoReferral[];
  readonly responses: readonly DemoResponse[];
}

export interface DemoEpisode {
  readonly id: EpisodeId;
  readonly life: EpisodeLife;
  readonly source: 'gp' | 'practice_team' | 'self' | 'family_or_friend' | 'hospital' | 'social_care';
  readonly reason: string | null;
  readonly ageAtStart: number;
  readonly smallArea: string | null;
  readonly deprivationDecile: number | null;
}

export interface DemoAgreement extends Agreement {
  readonly id: string;
}

export interface DemoNeed {
  readonly id: NeedId;
  readonly termId: string;
  readonly priority: NeedPriority;
  readonly urgency: NeedUrgency;
  readonly words: string | null;
  readonly confidential: boolean;
  readonly status: NeedStatus;
  readonly recordedAt: Date;
  readonly answers: readonly (NeedMetAnswer & { readonly id: string })[];
}

export interface DemoContact extends RecordedContact {
  readonly id: string;
  readonly recordedAt: Date;
}

export interface DemoReferral {
  readonly referral: Extract<Referral, { readonly kind: 'referral' }>;
  readonly events: readonly ReferralEvent[];
  readonly service: DemoService;
  readonly agreementId: string;
  readonly urgency: NeedUrgency;
}

export interface DemoResponse {
  readonly id: string;
  readonly instrument: 'ons4';
  readonly timePoint: TimePoint;
  readonly completion: Completion;
}
