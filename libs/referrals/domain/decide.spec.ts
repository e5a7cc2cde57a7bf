import { describe, expect, it } from '@jest/globals';
import type { OrganisationId, ReferralId, TeamId, UserId } from '@linkwell/kernel';
import {
  apply, canSee, commandRules, decide, declineReasons, parties, referralCommandTypes, referralStates, startSelfReferral, type Actor, type Referral, type ReferralCommand, type ReferralCommandType,
} from './index';
import { actors, agreement, commands, draft, now, organisationId, referralIn, referrals, snapshot } from './decide.examples';

const outcome = (referral: Referral, command: ReferralCommand, actor: Actor, at = now): string => {
  const decided = decide(referral, command, actor, at);
  return decided.ok ? decided.value.reduce(apply, referral).state : decided.refusal.code;
};

/** Written apart from the code: what each command makes of each state, done by the party it belongs to. `.` is REFERRAL_STATE, `-` NOT_FOUND. */
const table = `
                   draft            discarded        sent             waitlisted       accepted         declined         in_progress      withdrawn        closed           entered_in_error
send               sent             .                .                .                .                .                .                .                .                .
discard            discarded        .                .                .                .                .                .                .                .                .
accept             -                -                accepted         accepted         .                .                .                .                .                .
waitlist           -                -                waitlisted       .                waitlisted       .                .                .                .                .
decline            -                -                declined         declined         .                .                .                .                .                .
withdraw           .                .                withdrawn        withdrawn        withdrawn        .                withdrawn        .                .                .
recordAttendance   -                -                .                .                in_progress      .                in_progress      .                .                .
close              -                -                .                .                closed           .                closed           .                .                .
reopen             -                -                .                .                .                .                .                .                in_progress      .
markEnteredInError entered_in_error entered_in_error entered_in_error entered_in_error entered_in_error entered_in_error entered_in_error entered_in_error entered_in_error .
`;
const rows = table.trim().split('\n').map((line) => line.trim().split(/\s+/));
const states = rows[0] ?? [];
const cells = rows.slice(1).flatMap(([command, ...answers]) => answers.map((answer, column) => ({ command, state: states[column], answer })));
const meaning = (answer: string) => ({ '.': 'REFERRAL_STATE', '-': 'NOT_FOUND' })[answer] ?? answer;

describe('a command on a referral', () => {
  it('has an expected answer for every state', () => {
    expect(states).toEqual([...referralStates]);
    expect(rows.slice(1).map(([command]) => command)).toEqual([...referralCommandTypes]);
    expect(cells).toHaveLength(referralStates.length * referralCommandTypes.length);
  });

  it.each(cells)('$command on $state: $answer', ({ command, state, answer }) => {
    const type = command as ReferralCommandType;
    const actor = (commandRules[type].by as readonly string[]).includes('organisation') ? actors.organisation : actors.link_worker;
    expect(outcome(referralIn(state as Referral['state']), commands[type], actor)).toBe(meaning(answer));
  });
});

/** Written apart from the code: who may do what. */
const who: Record<ReferralCommandType, string> = {
  send: 'link_worker team_lead',
  discard: 'link_worker team_lead',
  accept: 'organisation',
  waitlist: 'organisation',
  decline: 'organisation',
  withdraw: 'link_worker team_lead patient',
  recordAttendance: 'link_worker team_lead organisation patient',
  close: 'link_worker team_lead organisation',
  reopen: 'link_worker team_lead organisation',
  markEnteredInError: 'link_worker team_lead',
};

describe('who may', () => {
  it.each(referralCommandTypes.flatMap((type) => parties.map((party) => ({ type, party }))))('$type as $party', ({ type, party }) => {
    const allowed = who[type].split(' ').includes(party);
    const codes = referralStates.filter((state) => state !== 'draft' && state !== 'discarded').map((state) => outcome(referralIn(state), commands[type], actors[party]));
    expect(codes.every((code) => code === 'NOT_ALLOWED')).toBe(!allowed);
    expect(codes.some((code) => code === 'NOT_ALLOWED')).toBe(!allowed);
  });

  const strangers: Record<string, Actor> = {
    'another team’s link worker': { ...actors.link_worker, teamIds: ['team-2' as TeamId] },
    'another team’s lead': { ...actors.team_lead, teamIds: [] },
    'another organisation’s editor': { ...actors.organisation, organisationIds: ['org-2' as OrganisationId] },
    'a patient with the link of another referral': { party: 'patient', referralId: 'ref-2' as ReferralId },
  };
  it.each(Object.entries(strangers))('%s finds no referral, whatever is tried', (_, actor) => {
    for (const state of referralStates) {
      expect(canSee(actor, referralIn(state))).toBe(false);
      for (const type of referralCommandTypes) expect(outcome(referralIn(state), commands[type], actor)).toBe('NOT_FOUND');
    }
  });

  it('an organisation never sees a draft, nor a draft that was a mistake', () => {
    expect(canSee(actors.organisation, draft)).toBe(false);
    expect(canSee(actors.organisation, { ...referrals.entered_in_error, mistake: { ...referrals.entered_in_error.mistake, from: 'draft' } })).toBe(false);
    expect(canSee(actors.organisation, referrals.entered_in_error)).toBe(true);
  });

  it('a self-referral belongs to no team', () => {
    const self = selfReferral({});
    expect(self.ok && canSee(actors.link_worker, self.value)).toBe(false);
    expect(self.ok && canSee(actors.organisation, self.value)).toBe(true);
  });
});

const selfReferral = (change: object) =>
  startSelfReferral({ id: draft.id, organisationId, serviceId: draft.serviceId, agreed: true, reason: 'Debt.', snapshot, service: commands.send.service, targetWorkingDays: 10, ...change }, now);

describe('a self-referral', () => {
  it('is sent at once', () => expect(selfReferral({})).toMatchObject({ ok: true, value: { kind: 'self_referral', state: 'sent' } }));
  it.each([
    [{ agreed: false }, 'NO_AGREEMENT'],
    [{ reason: ' ' }, 'WORDS_NEEDED'],
    [{ service: { published: true, assured: false, takesReferrals: true } }, 'SERVICE_NOT_ASSURED'],
  ])('%j is refused as %s', (change, code) => expect(selfReferral(change)).toMatchObject({ refusal: { code } }));
});

describe('what a command needs', () => {
  const service = commands.send.service;
  const sendWith = (change: object): ReferralCommand => ({ ...commands.send, ...change });
  it.each([
    ['no agreement was asked for', sendWith({ agreement: undefined }), 'NO_AGREEMENT'],
    ['the person said no', sendWith({ agreement: { ...agreement, answer: 'no' } }), 'NO_AGREEMENT'],
    ['the agreement was withdrawn', sendWith({ agreement: { ...agreement, withdrawnAt: agreement.givenAt } }), 'NO_AGREEMENT'],
    ['the agreement is with another organisation', sendWith({ agreement: { ...agreement, scope: { kind: 'share', organisationId: 'org-2' } } }), 'NO_AGREEMENT'],
    ['the agreement is to support only', sendWith({ agreement: { ...agreement, scope: { kind: 'support' } } }), 'NO_AGREEMENT'],
    ['no reason is given', sendWith({ reason: '  ' }), 'WORDS_NEEDED'],
    ['the reason is a book', sendWith({ reason: 'x'.repeat(2_001) }), 'WORDS_TOO_LONG'],
    ['the service is not published', sendWith({ service: { ...service, published: false } }), 'SERVICE_NOT_PUBLISHED'],
    ['the service takes no referrals', sendWith({ service: { ...service, takesReferrals: false } }), 'SERVICE_TAKES_NO_REFERRALS'],
    ['the service is not assured', sendWith({ service: { ...service, assured: false } }), 'SERVICE_NOT_ASSURED'],
  ] as const)('nothing is sent when %s', (_, command, code) => expect(outcome(draft, command, actors.link_worker)).toBe(code));

  it.each([
    ['sent', { type: 'waitlist', reviewOn: '2026-05-20' }, 'REVIEW_DATE_NOT_AHEAD'],
    ['sent', { type: 'waitlist', reviewOn: '2026-05-21' }, 'waitlisted'],
    ...declineReasons.map(({ id }) => ['sent', { type: 'decline', reason: id }, id === 'other' ? 'WORDS_NEEDED' : 'declined'] as const),
    ['sent', { type: 'decline', reason: 'other', words: 'Our hall is flooded.' }, 'declined'],
    ['accepted', { type: 'recordAttendance', on: '2026-05-20' }, 'in_progress'],
    ['accepted', { type: 'recordAttendance', on: '2026-05-21' }, 'ATTENDANCE_IN_FUTURE'],
    ['accepted', { type: 'recordAttendance', on: '2026-04-30' }, 'ATTENDANCE_BEFORE_SENDING'],
    ['in_progress', { type: 'recordAttendance', on: '2026-05-08' }, 'ATTENDANCE_ALREADY_RECORDED'],
    ['accepted', { type: 'close', whatHappened: 'attended', words: 'Came.' }, 'ATTENDANCE_MISSING'],
    ['accepted', { type: 'close', whatHappened: 'did_not_attend', words: 'Never came.' }, 'closed'],
    ['accepted', { type: 'close', whatHappened: 'accepted_without_attendance_needed', words: 'By post.' }, 'closed'],
    ['in_progress', { type: 'close', whatHappened: 'attended', words: 'Came.' }, 'closed'],
    ['in_progress', { type: 'close', whatHappened: 'did_not_attend', words: 'Never came.' }, 'ATTENDANCE_CONTRADICTS'],
    ['in_progress', { type: 'close', whatHappened: 'could_not_contact', words: ' ' }, 'WORDS_NEEDED'],
    ['closed', { type: 'reopen', reason: '' }, 'WORDS_NEEDED'],
  ] as const)('%s, %j: %s', (state, command, expected) => expect(outcome(referralIn(state), command as ReferralCommand, actors.organisation)).toBe(expected));

  it.each([
    ['2026-06-09T22:59:00Z', 'in_progress'],
    ['2026-06-09T23:00:00Z', 'REOPEN_TOO_LATE'],
  ])('a referral closed on 10 May, reopened at %s: %s', (at, expected) =>
    expect(outcome(referrals.closed, commands.reopen, actors.organisation, new Date(at))).toBe(expected));

  it('a closed referral is reopened by whoever closed it, not by a colleague nor the other side', () => {
    expect(outcome(referrals.closed, commands.reopen, { ...actors.organisation, userId: 'editor-2' as UserId })).toBe('NOT_WHO_CLOSED_IT');
    expect(outcome(referrals.closed, commands.reopen, actors.link_worker)).toBe('NOT_WHO_CLOSED_IT');
  });

  it('closing keeps the attendances and says who closed it; reopening keeps them too', () => {
    const closed = decide(referrals.in_progress, commands.close, actors.link_worker, now);
    const after = closed.ok ? closed.value.reduce(apply, referrals.in_progress as Referral) : draft;
    expect(after).toMatchObject({ state: 'closed', attendances: ['2026-05-08'], closure: { by: { party: 'link_worker', userId: 'worker-1' } } });
  });
});
