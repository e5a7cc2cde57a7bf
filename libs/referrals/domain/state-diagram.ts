import { commandRules, referralCommandTypes, type CommandRule, type ReferralCommandType, type Requirement } from './commands';
import type { Party } from './actor';
import { isOpen, referralStateLabels, referralStates, type ReferralState } from './states';

const commandWords: Readonly<Record<ReferralCommandType, string>> = {
  send: 'send', discard: 'discard', accept: 'accept', waitlist: 'put on the waiting list', decline: 'decline', withdraw: 'withdraw', recordAttendance: 'record an attendance',
  close: 'close', reopen: 'open again', markEnteredInError: 'mark as entered in error',
};
const partyWords: Readonly<Record<Party, string>> = { link_worker: 'link worker', team_lead: 'lead', organisation: 'organisation', patient: 'patient' };
const needWords: Readonly<Record<Requirement, string>> = {
  agreement_to_share: 'agreement to share with this organisation', reason: 'a reason', disclosed_snapshot: 'the snapshot of what was agreed',
  published_assured_service_that_takes_referrals: 'a published and assured service that takes referrals', review_date: 'a review date', decline_reason: 'a reason to decline',
  attendance_date: 'the day of an attendance', what_happened: 'what happened', words: 'words', same_person_who_closed_it: 'by whoever closed it', within_30_days: 'within 30 days',
};

const arrow = (from: ReferralState, to: ReferralState, words: string) => `  ${from} --> ${to}: ${words}`;

/** The life of a referral as a Mermaid state diagram, from the rules themselves. What can be marked as entered in error is everything, and is drawn once. */
export function stateDiagram(): string {
  const arrows = referralCommandTypes.flatMap((type) => {
    const rule: CommandRule = commandRules[type];
    return type === 'markEnteredInError' ? [] : rule.from.map((from) => arrow(from, rule.to, commandWords[type]));
  });
  const names = referralStates.map((state) => `  ${state}: ${referralStateLabels[state]}`);
  const ends = referralStates.filter((state) => !isOpen(state) && state !== 'entered_in_error').map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', ...names, '  [*] --> draft', '  [*] --> sent: self-referral', ...arrows, ...ends].join('\n');
}

/** The same as a table: from, what is done, to, by whom, and what it needs. */
export function stateTable(): string {
  const rows = referralCommandTypes.map((type) => {
    const { from, to, by, needs }: CommandRule = commandRules[type];
    const everything = from.length === referralStates.length - 1;
    return [everything ? 'any' : from.map(inWords).join(', '), commandWords[type], inWords(to), by.map((party) => partyWords[party]).join(', '), needs.map((need) => needWords[need]).join(', ')];
  });
  return [['from', 'what is done', 'to', 'by', 'needs'], ['---', '---', '---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const inWords = (state: ReferralState) => state.replaceAll('_', ' ');
