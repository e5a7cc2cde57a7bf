import type { AgreementKind, EpisodeCloseReason } from '@linkwell/casework-domain';

/** Somebody took back what they had agreed to. Told while it happens, so that what rested on it stops with it. */
export class AgreementWithdrawn {
  constructor(
    readonly agreementId: string,
    readonly patientId: string,
    readonly kind: AgreementKind,
  ) {}
}

/** Support has ended. */
export class EpisodeClosed {
  constructor(
    readonly episodeId: string,
    readonly patientId: string,
    readonly reason: EpisodeCloseReason,
  ) {}
}
