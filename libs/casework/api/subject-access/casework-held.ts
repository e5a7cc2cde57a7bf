import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HeldSources, code, day, facts, iso, moment, staff, words, yes, type HeldSource } from './held-source';

const ofPatient = (table: string) => `from casework.${table} where ${table}.patient_id = $1`;
const nothing = `'[]'::json`;

/** Index: patient_pkey. */
const identity: HeldSource = {
  kind: 'identity', title: 'Who you are', tables: ['casework.patient'],
  sql: `select id::text, ${iso('created_at')} as at, 'Your details' as heading,
      ${facts({ 'GP practice': `(select name from identity.site where site.id = site_id)`, 'NHS number traced': yes('nhs_number_traced'), 'Record begun': moment('created_at') })} as facts,
      ${words('casework.patient', { Forename: 'forename', Surname: 'surname', 'Date of birth': 'date_of_birth', 'NHS number': 'nhs_number', Postcode: 'postcode', Phone: 'phone', 'Safe contact': 'safe_contact', 'What you told us': 'about' })} as sealed
    from casework.patient where id = $1`,
};
const merges: HeldSource = {
  kind: 'merge', title: 'Records that were put together', tables: ['casework.patient_merge'],
  sql: `select id::text, ${iso('merged_at')} as at, 'Two records of you became one' as heading, ${facts({ By: staff('merged_by'), Undone: moment('undone_at') })} as facts,
      ${words('casework.patient_merge', { 'What they said': 'identities' })} as sealed from casework.patient_merge where survivor_id = $1 or absorbed_id = $1 order by merged_at`,
};
const incoming: HeldSource = {
  kind: 'incoming', title: 'Referrals to the team', tables: ['casework.incoming_referral'],
  sql: `select id::text, received_on::text as at, 'A referral of you came in' as heading, ${facts({ Source: code('source'), Urgency: code('urgency'), 'What came of it': code('state'), 'Written down by': staff('recorded_by') })} as facts,
      ${words('casework.incoming_referral', { 'What it says': 'details', 'Why so': 'outcome_words' })} as sealed ${ofPatient('incoming_referral')} order by received_on, id`,
};
const episodes: HeldSource = {
  kind: 'episode', title: 'Your support', tables: ['casework.episode'],
  sql: `select id::text, offered_on::text as at, 'Support was offered' as heading,
      ${facts({ 'Where it stands': code('state'), Source: code('source'), Answered: day('answered_on'), 'First contact': day('first_contact_on'), Ended: day('closed_on'), 'How it ended': code('closing_reason'), 'Link worker': staff('worker_id'),
        'Your age then': 'age_at_start', 'Small area': 'small_area', 'Deprivation of the area (1 the most, 10 the least)': 'deprivation_decile' })} as facts,
      ${words('casework.episode', { Reason: 'reason', 'Words at the end': 'closing_words' })} as sealed ${ofPatient('episode')} order by offered_on, id`,
};
const needs: HeldSource = {
  kind: 'need', title: 'Your needs', tables: ['casework.need', 'casework.need_answer'],
  sql: `select id::text, ${iso('recorded_at')} as at, (select label from taxonomy.need_term where need_term.id = need.term_id) as heading,
      ${facts({ Priority: 'priority', Urgency: code('urgency'), 'Where it stands': code('status'), Confidential: yes('confidential'),
        'Whether it is met': `(select string_agg(replace(answer, '_', ' ') || ' (' || replace(reporter, '_', ' ') || ', ' || to_char(answered_at, 'FMDD FMMonth YYYY') || ')', '; ' order by answered_at) from casework.need_answer where need_answer.need_id = need.id)` })} as facts,
      ${words('casework.need', { 'In your words': 'patients_words' })} as sealed ${ofPatient('need')} order by recorded_at, id`,
};
const contacts: HeldSource = {
  kind: 'contact', title: 'Contacts with you', tables: ['casework.contact'],
  sql: `select id::text, took_place_on::text as at, 'Contact: ' || ${code('mode')} as heading, ${facts({ 'What came of it': code('outcome'), 'What for': code('kind'), Minutes: 'minutes', 'Written down by': staff('recorded_by'), 'Written down': moment('recorded_at') })} as facts,
      ${words('casework.contact', { Note: 'note', 'Next step': 'next_step' })} as sealed ${ofPatient('contact')} order by took_place_on, id`,
};
const plans: HeldSource = {
  kind: 'plan', title: 'Your plan', tables: ['casework.plan', 'casework.plan_version', 'casework.plan_goal', 'casework.plan_step'],
  sql: `select plan_goal.id::text, ${iso('plan_version.saved_at')} as at, 'A goal in version ' || plan_goal.plan_version as heading,
      ${facts({ 'Rating from 0 to 10': 'plan_goal.rating', Confidential: yes('plan_goal.confidential'), 'To be looked at again': day('plan_version.reviewed_on'), 'Saved by': staff('plan_version.saved_by') })} as facts,
      (select json_agg(each.fact order by each.place) from (
        select -1 as place, json_build_array('Goal', 'casework.plan_goal', 'words', plan_goal.id::text, plan_goal.words) as fact
        union all select position, json_build_array('Step ' || position + 1 || ' (' || replace(who, '_', ' ') || case when done then ', done' else '' end || ')', 'casework.plan_step', 'words', plan_step.id::text, plan_step.words)
          from casework.plan_step where plan_step.goal_id = plan_goal.id
      ) each) as sealed
    from casework.plan join casework.plan_version on plan_version.plan_id = plan.id join casework.plan_goal on plan_goal.plan_id = plan.id and plan_goal.plan_version = plan_version.version
    where plan.patient_id = $1 order by plan_version.saved_at, plan_goal.position, plan_goal.id`,
};
const links: HeldSource = {
  kind: 'plan_link', title: 'Links to your plan', tables: ['casework.plan_link'],
  sql: `select id::text, ${iso('made_at')} as at, 'A link to your plan was made' as heading,
      ${facts({ By: staff('made_by'), 'Sent by e-mail': yes('emailed'), 'Asks for': code('factor'), 'Works until': moment('expires_at'), 'Last opened': moment('last_opened_at'), Stopped: moment('revoked_at') })} as facts, ${nothing} as sealed
    ${ofPatient('plan_link')} order by made_at, id`,
};
const agreements: HeldSource = {
  kind: 'agreement', title: 'What you agreed to', tables: ['casework.agreement'],
  sql: `select id::text, ${iso('given_at')} as at, 'You were asked about: ' || replace(split_part(scope, ':', 1), '_', ' ') as heading,
      ${facts({ 'You said': 'answer', About: 'subject', 'Said by': code('given_by'), How: code('how'), 'Words that were read': 'wording_version', 'Taken back': moment('withdrawn_at'), 'Written down by': staff('recorded_by') })} as facts, ${nothing} as sealed
    ${ofPatient('agreement')} order by given_at, id`,
};
const optOuts: HeldSource = {
  kind: 'opt_out', title: 'The National Data Opt-out', tables: ['casework.opt_out_check'],
  sql: `select id::text, checked_on::text as at, 'It was looked up' as heading, ${facts({ 'You have opted out': yes('opted_out'), By: staff('recorded_by') })} as facts, ${nothing} as sealed ${ofPatient('opt_out_check')} order by checked_on, id`,
};
const tasks: HeldSource = {
  kind: 'task', title: 'Tasks about you', tables: ['casework.task'],
  sql: `select id::text, due_on::text as at, 'A task' as heading, ${facts({ Whose: staff('assignee_id'), Done: moment('done_at') })} as facts, ${words('casework.task', { What: 'title' })} as sealed ${ofPatient('task')} order by due_on, id`,
};
const appointments: HeldSource = {
  kind: 'appointment', title: 'Appointments', tables: ['casework.appointment'],
  sql: `select id::text, ${iso('starts_at')} as at, 'An appointment' as heading,
      ${facts({ When: moment('starts_at'), Minutes: 'minutes', How: code('mode'), With: staff('with_user_id'), 'What came of it': code('state'), Reminder: code('reminder'), 'Reminder sent': moment('reminder_sent_at') })} as facts,
      ${words('casework.appointment', { Where: 'place', Words: 'words' })} as sealed ${ofPatient('appointment')} order by starts_at, id`,
};
const transfers: HeldSource = {
  kind: 'transfer', title: 'Changes of your link worker', tables: ['casework.transfer'],
  sql: `select id::text, ${iso('transferred_at')} as at, 'Your support went to a colleague' as heading, ${facts({ From: staff('from_user_id'), To: staff('to_user_id'), By: staff('transferred_by') })} as facts,
      ${words('casework.transfer', { Reason: 'reason' })} as sealed ${ofPatient('transfer')} order by transferred_at, id`,
};
const letters: HeldSource = {
  kind: 'letter', title: 'Letters to you', tables: ['casework.unreached_letter'],
  sql: `select id::text, sent_on::text as at, 'A letter, because you were not reached' as heading, ${facts({ By: staff('recorded_by') })} as facts, ${nothing} as sealed ${ofPatient('unreached_letter')} order by sent_on, id`,
};
const gpMessages: HeldSource = {
  kind: 'gp_message', title: 'Messages to your GP and to who referred you', tables: ['casework.gp_message'],
  sql: `select id::text, ${iso('recorded_at')} as at, 'A message: ' || ${code('moment')} as heading, ${facts({ To: 'audience', 'Sent or not': code('state'), Sent: day('sent_on'), How: code('way'), 'Why not': code('reason'), By: staff('recorded_by') })} as facts,
      ${words('casework.gp_message', { 'What it said': 'content' })} as sealed ${ofPatient('gp_message')} order by recorded_at, id`,
};
const needChanges: HeldSource = {
  kind: 'need_change', title: 'How your needs went', tables: ['casework.need_change'],
  sql: `select id::text, ${iso('changed_at')} as at, 'What is written about a need was changed' as heading,
      ${facts({ 'Stood before': code('from_status'), 'Stood then': code('to_status'), 'Priority before': 'from_priority', 'Priority then': 'to_priority', 'Urgency before': code('from_urgency'), 'Urgency then': code('to_urgency'),
        'Confidential before': yes('from_confidential'), 'Confidential then': yes('to_confidential'), By: staff('changed_by') })} as facts, ${nothing} as sealed ${ofPatient('need_change')} order by changed_at, id`,
};
const elsewhere: HeldSource = {
  kind: 'elsewhere', title: 'Whether another team knows you as well', tables: ['casework.elsewhere_finding'],
  sql: `select id::text, ${iso('decided_at')} as at, 'The lead of the team looked into it' as heading,
      ${facts({ 'The other team': `(select name from identity.team where team.id = other_team_id)`, 'What was found': code('finding'), By: staff('decided_by') })} as facts, ${nothing} as sealed ${ofPatient('elsewhere_finding')} order by decided_at, id`,
};
const openings: HeldSource = {
  kind: 'opening', title: 'Your record opened by another team', tables: ['casework.opening'],
  sql: `select id::text, ${iso('opened_at')} as at, 'Somebody of another team opened your record' as heading, ${facts({ Reason: code('reason'), By: staff('user_id'), Until: moment('coalesce(ended_at, expires_at)'), 'The lead found it': code('finding') })} as facts,
      ${words('casework.opening', { Why: 'words', 'What the lead said': 'finding_words' })} as sealed ${ofPatient('opening')} order by opened_at, id`,
};
const concerns: HeldSource = {
  kind: 'concern', title: 'Worries about your safety', tables: ['casework.safeguarding_concern'],
  sql: `select id::text, noticed_on::text as at, 'A safeguarding concern' as heading,
      ${facts({ About: code('subject'), Kinds: `replace(array_to_string(categories, ', '), '_', ' ')`, Danger: code('danger'), 'You were asked what you want': yes('wishes_asked'), 'Why not': code('why_not_asked'), 'Where it stands': code('state'), 'How it ended': code('outcome'),
        'What you wanted came about': code('wishes_met'), 'Raised by': staff('raised_by'), Raised: moment('raised_at') })} as facts,
      ${words('casework.safeguarding_concern', { 'What was seen or heard': 'seen_words', 'What you want': 'wishes_words' })} as sealed ${ofPatient('safeguarding_concern')} order by noticed_on, id`,
};
const concernSteps: HeldSource = {
  kind: 'concern_step', title: 'What was done about them', tables: ['casework.safeguarding_entry'],
  sql: `select id::text, taken_on::text as at, 'A step: ' || ${code('step')} as heading, ${facts({ 'To whom': code('recipient'), By: staff('recorded_by') })} as facts,
      ${words('casework.safeguarding_entry', { Words: 'words' })} as sealed ${ofPatient('safeguarding_entry')} order by taken_on, ordinal`,
};
const disclosures: HeldSource = {
  kind: 'disclosure', title: 'What was told to others without your agreement', tables: ['casework.safeguarding_disclosure'],
  sql: `select id::text, disclosed_on::text as at, 'Told to: ' || ${code('recipient')} as heading,
      ${facts({ Ground: code('ground'), 'On whose authority': code('authority'), Authorised: staff('authoriser_id'), 'You were told': yes('told'), 'Why not': code('why_not_told'), By: staff('recorded_by'), 'The review found it': code('finding'), 'Reviewed by': staff('reviewed_by') })} as facts,
      ${words('casework.safeguarding_disclosure', { Whom: 'recipient_words', 'What was told': 'what_words', Why: 'why_words', 'Who authorised it': 'authoriser_words', 'Why you were not told': 'not_told_words', 'What the review said': 'finding_words' })} as sealed
    ${ofPatient('safeguarding_disclosure')} order by disclosed_on, id`,
};
const flags: HeldSource = {
  kind: 'flag', title: 'Flags for visits', tables: ['casework.safety_flag'],
  sql: `select id::text, ${iso('set_at')} as at, 'A flag: ' || kind as heading, ${facts({ Precautions: `replace(array_to_string(precautions, ', '), '_', ' ')`, 'Looked at again': day('review_on'), By: staff('set_by'), Ended: moment('ended_at') })} as facts,
      ${words('casework.safety_flag', { 'For a visit': 'visit_words' })} as sealed ${ofPatient('safety_flag')} order by set_at, id`,
};
const flagReasons: HeldSource = {
  kind: 'flag_reason', title: 'Why there were flags', tables: ['casework.safety_flag_reason'],
  sql: `select id::text, ${iso('written_at')} as at, 'The flag was ' || what as heading, ${facts({ By: staff('written_by') })} as facts, ${words('casework.safety_flag_reason', { Why: 'words' })} as sealed ${ofPatient('safety_flag_reason')} order by ordinal`,
};
const holds: HeldSource = {
  kind: 'legal_hold', title: 'Holds on your record', tables: ['casework.legal_hold'],
  sql: `select id::text, ${iso('set_at')} as at, 'Your record is kept longer' as heading, ${facts({ By: staff('set_by'), Lifted: moment('lifted_at') })} as facts,
      ${words('casework.legal_hold', { Why: 'reason', 'Why it was lifted': 'lifted_reason' })} as sealed ${ofPatient('legal_hold')} order by set_at, id`,
};
const requests: HeldSource = {
  kind: 'access_request', title: 'Requests for a copy', tables: ['casework.access_request', 'casework.access_release'],
  sql: `select id::text, received_on::text as at, 'A copy was asked for' as heading,
      ${facts({ By: code('asked_by'), 'Identity checked': code('identity_check'), Due: day('coalesce(extended_to, due_on)'), 'Where it stands': code('state'),
        'Copies made': `(select string_agg(to_char(released_at at time zone 'Europe/London', 'FMDD FMMonth YYYY'), '; ' order by released_at) from casework.access_release where access_release.request_id = access_request.id)` })} as facts,
      ${words('casework.access_request', { 'Who asked': 'asker_words', 'How they were known': 'identity_words', 'Why it took longer': 'extension_reason' })} as sealed ${ofPatient('access_request')} order by received_on, id`,
};

/** What casework itself holds about a person. */
@Injectable()
export class CaseworkHeld implements OnModuleInit {
  constructor(private readonly sources: HeldSources) {}

  onModuleInit(): void {
    this.sources.register(identity, merges, incoming, episodes, needs, contacts, plans, links, agreements, optOuts, tasks, appointments, transfers, letters, gpMessages, needChanges, elsewhere, openings, concerns, concernSteps, disclosures, flags, flagReasons, holds, requests);
    this.sources.leaveOut({
      'casework.access_decision': 'What was withheld and why: to give it would give away what is withheld.',
      'casework.form_draft': 'A form that somebody has not sent, theirs alone and forgotten after a week: what it holds becomes part of the record once it is sent.',
    });
  }
}
