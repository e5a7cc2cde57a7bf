import { agreesToShareWith } from '@linkwell/casework-domain';
import { addDays, dayInLondon, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { authorOf, canSee, type Actor, type Party } from './actor';
import { sendingOf, type ReferralEvent } from './apply';
import { commandRules, type CommandRule, type ReferralCommand, type ReferralCommandType } from './commands';
import { attendancesOf, type Referral, type ReferralIn } from './referral';
import { noAgreement, serviceRefusal, textOf, type ReferralRefusal } from './requirements';
import { referralStateLabels, type ReferralState } from './states';

/** Calendar days in the United Kingdom during which a closed referral can be opened again. */
export const reopenWithinDays = 30;

type Decided = Result<readonly ReferralEvent[], Refusal<ReferralRefusal>>;
type CommandOf<Type extends ReferralCommandType> = Extract<ReferralCommand, { readonly type: Type }>;

/** What a command does to a referral, or why it does nothing: whose it is, who may, in which state, then what it needs. */
export function decide(referral: Referral, command: ReferralCommand, actor: Actor, now: Date): Decided {
  const rule: CommandRule = commandRules[command.type];
  if (!canSee(actor, referral)) return refused(refusal('NOT_FOUND', 'There is no such referral.'));
  if (!rule.by.includes(actor.party)) return refused(refusal('NOT_ALLOWED', `Only ${named(rule.by)} can do this.`));
  if (!rule.from.includes(referral.state)) return wrongState(referral.state);

  const happened = { at: now, by: authorOf(actor) };
  const one = (event: ReferralEvent): Decided => ok([event]);
  switch (command.type) {
    case 'send':
      return send(referral, command, actor, now);
    case 'discard':
      return one({ type: 'ReferralDiscarded', ...happened });
    case 'accept':
      return one({ type: 'ReferralAccepted', ...happened });
    case 'waitlist':
      if (command.reviewOn <= dayInLondon(now)) return refused(refusal('REVIEW_DATE_NOT_AHEAD', 'Choose a review date after today.', 'reviewOn'));
      return one({ type: 'ReferralWaitlisted', reviewOn: command.reviewOn, ...happened });
    case 'decline':
      return decline(command, happened);
    case 'withdraw': {
      const reason = textOf(command.reason, 'reason', 'Say why the referral is withdrawn.');
      return reason.ok ? one({ type: 'ReferralWithdrawn', reason: reason.value, ...happened }) : reason;
    }
    case 'recordAttendance':
      return recordAttendance(referral, command, happened);
    case 'close':
      return close(referral, command, happened);
    case 'reopen':
      return referral.state === 'closed' ? reopen(referral, command, happened) : wrongState(referral.state);
    case 'markEnteredInError': {
      const reason = textOf(command.reason, 'reason', 'Say what the mistake was.');
      return reason.ok ? one({ type: 'ReferralEnteredInError', reason: reason.value, ...happened }) : reason;
    }
  }
}

type Happened = Pick<ReferralEvent, 'at' | 'by'>;

function send(referral: Referral, command: CommandOf<'send'>, actor: Actor, now: Date): Decided {
  if (!command.agreement || !agreesToShareWith(command.agreement, referral.organisationId, now)) return refused(noAgreement);
  const reason = textOf(command.reason, 'reason', 'Say why you are referring this person.');
  if (!reason.ok) return reason;
  const closedService = serviceRefusal(command.service);
  if (closedService) return refused(closedService);
  const { snapshot, targetWorkingDays } = command;
  return ok([{ type: 'ReferralSent', reason: reason.value, snapshot, targetWorkingDays, at: now, by: authorOf(actor) }]);
}

function decline(command: CommandOf<'decline'>, happened: Happened): Decided {
  if (command.reason !== 'other' && !command.words?.trim()) return ok([{ type: 'ReferralDeclined', decline: { reason: command.reason }, ...happened }]);
  const words = textOf(command.words ?? '', 'words', 'Say in a few words why you decline.');
  if (!words.ok) return words;
  return ok([{ type: 'ReferralDeclined', decline: { reason: command.reason, words: words.value }, ...happened }]);
}

function recordAttendance(referral: Referral, command: CommandOf<'recordAttendance'>, happened: Happened): Decided {
  const sending = sendingOf(referral);
  const { on } = command;
  if (on > dayInLondon(happened.at)) return refused(refusal('ATTENDANCE_IN_FUTURE', 'Enter a day that is not in the future.', 'on'));
  if (sending && on < dayInLondon(sending.sentAt)) {
    return refused(refusal('ATTENDANCE_BEFORE_SENDING', 'Enter a day on or after the referral was sent.', 'on'));
  }
  if (attendancesOf(referral).includes(on)) return refused(refusal('ATTENDANCE_ALREADY_RECORDED', 'Attendance on this day is already recorded.', 'on'));
  return ok([{ type: 'AttendanceRecorded', on, first: attendancesOf(referral).length === 0, ...happened }]);
}

function close(referral: Referral, command: CommandOf<'close'>, happened: Happened): Decided {
  const field = 'whatHappened';
  const attended = attendancesOf(referral).length > 0;
  if (command.whatHappened === 'attended' && !attended) {
    return refused(refusal('ATTENDANCE_MISSING', 'Record the day the person first attended, then close.', field));
  }
  if ((command.whatHappened === 'did_not_attend' || command.whatHappened === 'accepted_without_attendance_needed') && attended) {
    return refused(refusal('ATTENDANCE_CONTRADICTS', 'An attendance is recorded, so choose “attended” or “could not be contacted”.', field));
  }
  const words = textOf(command.words, 'words', 'Say in a few words what happened.');
  return words.ok ? ok([{ type: 'ReferralClosed', whatHappened: command.whatHappened, words: words.value, ...happened }]) : words;
}

function reopen(referral: ReferralIn<'closed'>, command: CommandOf<'reopen'>, happened: Happened): Decided {
  const { by, at } = referral.closure;
  if (by.party === 'patient' || happened.by.party === 'patient' || by.userId !== happened.by.userId) {
    return refused(refusal('NOT_WHO_CLOSED_IT', 'Only the person who closed this referral can open it again. Send a new one instead.'));
  }
  if (dayInLondon(happened.at) > addDays(dayInLondon(at), reopenWithinDays)) {
    return refused(refusal('REOPEN_TOO_LATE', `A referral can be opened again within ${reopenWithinDays} days. Send a new one instead.`));
  }
  const reason = textOf(command.reason, 'reason', 'Say why the referral is opened again.');
  return reason.ok ? ok([{ type: 'ReferralReopened', reason: reason.value, ...happened }]) : reason;
}

const wrongState = (state: ReferralState): Decided =>
  refused(refusal('REFERRAL_STATE', `This cannot be done while the referral is “${referralStateLabels[state].toLowerCase()}”. Look at its latest state.`));

const partyNames: Readonly<Record<Party, string>> = {
  link_worker: 'a link worker',
  team_lead: 'a team lead',
  organisation: 'the organisation',
  patient: 'the person referred',
};
const named = (parties: readonly Party[]) => parties.map((party) => partyNames[party]).join(' or ');
