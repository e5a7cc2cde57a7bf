import type { CalendarDate } from '@linkwell/kernel';
import type { Author, DeclineReason, ReferralEvent, Sending, WhatHappened } from '@linkwell/referrals-domain';
import type { ReferralEventRecord } from '../entities/referral-parts.entity';

/** What an event keeps beside its type, moment and author: codes and days openly, words to be sealed. */
export interface EventContent {
  readonly details: Readonly<Record<string, string | boolean>>;
  readonly words?: string | undefined;
}

/** `ReferralSent` keeps nothing here: its reason stands with the referral, its snapshot with the disclosure. */
export function contentOf(event: ReferralEvent): EventContent {
  switch (event.type) {
    case 'ReferralSent':
    case 'ReferralDiscarded':
    case 'ReferralAccepted':
    case 'NewsAskedFor':
      return { details: {} };
    case 'ReferralWaitlisted':
      return { details: { reviewOn: event.reviewOn } };
    case 'ReferralDeclined':
      return { details: { reason: event.decline.reason }, words: event.decline.words };
    case 'AttendanceRecorded':
      return { details: { on: event.on, first: event.first } };
    case 'ReferralClosed':
      return { details: { whatHappened: event.whatHappened }, words: event.words };
    case 'ReferralWithdrawn':
    case 'ReferralReopened':
    case 'ReferralEnteredInError':
      return { details: {}, words: event.reason };
  }
}

/** The event that a row stands for. `words` is '' where this viewer may not read them. */
export function eventOf(row: Pick<ReferralEventRecord, 'type' | 'at' | 'party' | 'userId' | 'details'>, words: string, sending: Sending): ReferralEvent {
  const { type, at, details } = row;
  const happened = { at, by: authorOf(row) };
  switch (type) {
    case 'ReferralSent': {
      const { reason, snapshot, targetWorkingDays } = sending;
      return { type, reason, snapshot, targetWorkingDays, ...happened };
    }
    case 'ReferralDiscarded':
    case 'ReferralAccepted':
    case 'NewsAskedFor':
      return { type, ...happened };
    case 'ReferralWaitlisted':
      return { type, reviewOn: details['reviewOn'] as CalendarDate, ...happened };
    case 'ReferralDeclined': {
      const reason = details['reason'] as DeclineReason;
      return { type, decline: reason === 'other' || words !== '' ? { reason, words } : { reason }, ...happened };
    }
    case 'AttendanceRecorded':
      return { type, on: details['on'] as CalendarDate, first: details['first'] === true, ...happened };
    case 'ReferralClosed':
      return { type, whatHappened: details['whatHappened'] as WhatHappened, words, ...happened };
    case 'ReferralWithdrawn':
    case 'ReferralReopened':
    case 'ReferralEnteredInError':
      return { type, reason: words, ...happened };
  }
}

const authorOf = ({ party, userId }: Pick<ReferralEventRecord, 'party' | 'userId'>): Author => {
  if (party === 'patient') return { party };
  if (userId === null) throw new Error('An event of a member of staff names them.');
  return { party, userId };
};
