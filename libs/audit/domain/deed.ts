import type { Role } from '@linkwell/kernel';

/** Each deed on a record as the person whom it is about may read it. Ours: another feature's deed that is not named here is said by its own name. */
const deeds: Readonly<Record<string, string>> = {
  'caseload.viewed': 'Saw your name in a list',
  'patient.viewed': 'Looked at your record',
  'patient.added': 'Began your record',
  'patient.declined': 'Wrote down that you did not want support',
  'patient.updated': 'Changed your details',
  'patient.matched': 'Looked for support that fits you',
  'patient.disclosed': 'Sent an organisation the details that you agreed to share',
  'agreement.recorded': 'Wrote down what you agreed to',
  'agreement.withdrawn': 'Wrote down that you took back your agreement',
  'episode.started': 'Began a new time of support',
  'episode.answered': 'Wrote down your answer to the offer of support',
  'episode.closed': 'Ended your support',
  'need.recorded': 'Wrote down something you need',
  'need.updated': 'Changed what is written about something you need',
  'need.outcome_recorded': 'Wrote down whether a need was met',
  'need.being_helped': 'Marked a need as being helped with',
  'contact.recorded': 'Wrote down a contact with you',
  'patient.viewed_by_opening': 'Looked at your record as somebody of another team, in need',
  'patient.opened': 'Opened your record as somebody of another team, in need',
  'openings.viewed': 'Looked at a list of records that were opened in need',
  'opening.ended': 'Ended the opening of your record',
  'opening.judged': 'Judged whether your record was rightly opened',
  'patient.timeline_viewed': 'Looked at what happened in your support',
  'patient.about_recorded': 'Wrote down more about you, such as how to speak with you',
  'patient.compared': 'Compared your record with another that may be yours',
  'patient.merged': 'Put two records of you together',
  'patient.merge_undone': 'Parted two records that were put together',
  'agreements.viewed': 'Looked at what you agreed to',
  'opt_out.checked': 'Looked up whether you opted out of the use of data',
  'episode.transferred': 'Handed your support over to a colleague',
  'desk.viewed': 'Looked at what is to be done for you',
  'day.viewed': 'Saw your name in their list of the day',
  'task.added': 'Wrote down something to do for you',
  'task.changed': 'Changed something to do for you',
  'task.cancelled': 'Took away something to do for you',
  'appointment.booked': 'Booked an appointment with you',
  'appointment.changed': 'Changed an appointment with you',
  'appointment.settled': 'Wrote down what came of an appointment',
  'appointment.reminded': 'Sent you a reminder of an appointment',
  'appointment.not_reminded': 'Kept a reminder back, because it may not have been safe or came too late',
  'draft.read': 'Looked whether they had begun to write something about you',
  'draft.saved': 'Kept something unfinished that they write about you',
  'draft.discarded': 'Threw away something unfinished about you',
  'plan.viewed': 'Looked at your plan',
  'plan.saved': 'Wrote your plan',
  'plan.taken_out': 'Printed your plan, or saved it to a calendar',
  'plan.link_made': 'Made a link to your plan',
  'plan.link_opened': 'Opened your plan by the link',
  'plan.link_wrong_answer': 'Tried to open your plan by the link, with a wrong answer',
  'plan.link_revoked': 'Stopped a link to your plan',
  'gp_messages.viewed': 'Looked at which messages about you were sent to your GP practice',
  'gp_messages.due_viewed': 'Saw your name in a list of messages to send',
  'gp_message.composed': 'Read a message about you to your GP practice, before sending it',
  'gp_message.taken_out': 'Saved a message about you as a file',
  'gp_message.viewed': 'Read a message about you that was sent',
  'gp_message.sent': 'Sent a message about you to your GP practice or whoever referred you',
  'gp_message.not_sent': 'Wrote down why no message about you is sent',
  'elsewhere.viewed': 'Saw that another team seems to know you as well',
  'elsewhere.judged': 'Wrote down whether another team knows you as well',
  'need.history_viewed': 'Looked at how something you need has gone',
  'tries.viewed': 'Looked at how often they tried to reach you',
  'letter.sent': 'Sent you a letter because you could not be reached',
  'referral.sent': 'Sent a referral to an organisation',
  'referral.viewed': 'Looked at a referral',
  'referrals.viewed': 'Looked at your referrals',
  'inbox.viewed': 'Saw your referral in a list',
  'referral.accepted': 'Accepted a referral',
  'referral.waitlisted': 'Put a referral on a waiting list',
  'referral.declined': 'Declined a referral',
  'referral.withdrawn': 'Withdrew a referral',
  'referral.closed': 'Closed a referral',
  'referral.reopened': 'Opened a referral again',
  'referral.entered_in_error': 'Marked a referral as a mistake',
  'referral.news_asked': 'Asked an organisation how you are getting on',
  'referral.need_answered': 'Wrote down whether a referral helped',
  'referrals.listed': 'Saw your referral in a list',
  'signpost.recorded': 'Wrote down that you were given the details of a service',
  'signpost.answered': 'Wrote down whether you went to a service',
  'signposts.viewed': 'Looked at which services’ details you were given',
  'referral.attendance_recorded': 'Wrote down that you went',
  'measures.viewed': 'Looked at your answers to questions about how you are',
  'response.recorded': 'Wrote down your answers to questions about how you are',
  'response.corrected': 'Corrected your answers to questions about how you are',
  'retention.viewed': 'Looked how long your record is kept',
  'legal_hold.set': 'Put a hold on your record, so that it is kept',
  'legal_hold.lifted': 'Lifted the hold on your record',
  'access_requests.viewed': 'Saw your request for a copy in a list',
  'access_request.opened': 'Wrote down that a copy of your record was asked for',
  'access_request.viewed': 'Looked at the request for a copy of your record',
  'access_request.items_viewed': 'Went through your record to make a copy',
  'access_request.reviewed': 'Decided what the copy of your record gives',
  'access_request.extended': 'Put off the answer to a request for a copy',
  'access_request.released': 'Released a copy of your record',
  'access_request.downloaded': 'Downloaded a copy of your record that was released',
  'access_request.closed': 'Ended a request for a copy of your record',
  'patient.anonymised': 'Made your record anonymous',
  'record-trail.viewed': 'Looked at this list of who saw your record',
  'answer.repeated': 'Was shown again what they had just written',
  'access.denied': 'Tried to open your record',
};

/** Deeds that only show a name among others. */
export const listDeeds: readonly string[] = ['caseload.viewed', 'inbox.viewed', 'referrals.listed', 'day.viewed', 'openings.viewed', 'gp_messages.due_viewed'];

/** "Looked at your record"; what was refused says so. */
export function deedWords(action: string, outcome: 'done' | 'refused' | 'denied'): string {
  const words = deeds[action] ?? itsOwnName(action);
  if (outcome === 'denied') return action === 'access.denied' ? `${words}, and was not let in` : `${words}: tried, and was not let in`;
  return outcome === 'refused' ? `${words}: tried, and nothing was changed` : words;
}

/** `appointment.cancelled` → "Appointment cancelled" */
function itsOwnName(action: string): string {
  const words = action.replace(/[._-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export type PrincipalKind = 'user' | 'job' | 'link' | 'public';

/** A role that somebody holds, with the team or organisation it is held in. */
export interface HeldRole {
  readonly role: Role;
  readonly of: string | null;
}

const roleWords: Readonly<Record<Role, string>> = {
  link_worker: 'link worker',
  team_lead: 'team lead',
  listing_editor: 'listing editor',
  organisation_manager: 'organisation manager',
  directory_steward: 'directory steward',
  evaluator: 'evaluator',
  operator: 'operator',
};

/** Who did it: "Willow Compass", "Link worker, Larkmere Central". */
export function whoWords(kind: PrincipalKind, name: string | null, roles: readonly HeldRole[]): { readonly who: string; readonly role: string | null } {
  switch (kind) {
    case 'user':
      return { who: name ?? 'Somebody whose account is gone', role: roles.length === 0 ? null : sentence(roles) };
    case 'job':
      return { who: 'Linkwell itself', role: name === null ? null : `Automatic task ${name}` };
    case 'link':
      return { who: 'Whoever holds a link that was sent out', role: null };
    case 'public':
      return { who: 'Somebody who was not signed in', role: null };
  }
}

function sentence(roles: readonly HeldRole[]): string {
  const words = roles.map(({ role, of }) => [roleWords[role] ?? role, of].filter(Boolean).join(', ')).join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
