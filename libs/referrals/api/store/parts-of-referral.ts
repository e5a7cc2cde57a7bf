import type { ReferralId, TeamId } from '@linkwell/kernel';
import type { ReferralEvent } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import type { AttendanceRecord, ReferralEventRecord, TeamWordsRecord } from '../entities/referral-parts.entity';
import { contentOf } from './event-rows';
import { ReferralWords } from './referral-words';

export interface NumberedEvent {
  readonly id: string;
  readonly position: number;
  readonly event: ReferralEvent;
}

interface Parts {
  readonly events: ReferralEventRecord[];
  readonly teamWords: TeamWordsRecord[];
  readonly attendances: AttendanceRecord[];
}

/** The rows that events leave behind, words sealed and kept on the side they belong to. */
@Injectable()
export class PartsOfReferral {
  constructor(private readonly words: ReferralWords) {}

  of(referral: { readonly id: ReferralId; readonly teamId: TeamId }, events: readonly NumberedEvent[]): Parts {
    const parts: Parts = { events: [], teamWords: [], attendances: [] };
    for (const { id, position, event } of events) {
      const { details, words } = contentOf(event);
      const { party } = event.by;
      const author = { party, userId: event.by.party === 'patient' ? null : event.by.userId };
      // What the organisation writes is for both sides; what the team writes when it withdraws or closes is the team's own.
      const forBoth = words && party === 'organisation' ? this.words.seal('event.words', id, words) : null;
      parts.events.push({ id, referralId: referral.id, position, type: event.type, at: event.at, ...author, details, words: forBoth });
      if (words && forBoth === null) parts.teamWords.push({ eventId: id, teamId: referral.teamId, words: this.words.seal('team_words.words', id, words) });
      if (event.type === 'AttendanceRecorded') parts.attendances.push({ referralId: referral.id, attendedOn: event.on, recordedAt: event.at, ...author });
    }
    return parts;
  }
}
