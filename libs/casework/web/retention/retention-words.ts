import type { RetentionRule, RetentionStopKind } from '@linkwell/casework-domain';

export const ruleWords: Readonly<Record<RetentionRule, string>> = {
  after_support: 'Support of an adult ended',
  child: 'A child when support ended',
  child_17: 'May have been 17 when support ended',
  after_death: 'Has died',
  never_started: 'Support never began',
};

export const stopWords: Readonly<Record<RetentionStopKind, string>> = {
  running_episode: 'Support is offered or running',
  legal_hold: 'A hold lies on it',
  open_referral: 'A referral has not ended',
  open_concern: 'A safeguarding concern is open',
  open_access_request: 'A request for a copy is open',
};
