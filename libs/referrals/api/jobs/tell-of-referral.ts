import { HandlesJob, Messenger, type JobHandler, type JobRun, type MessageToSend } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';

/** What a referral's events carry: ids and codes. */
interface ReferralHappened {
  readonly type: string;
  readonly payload: { readonly referralId: string; readonly organisationId: string; readonly sentBy?: string | null; readonly urgent?: boolean; readonly on?: string; readonly by?: string };
}

const viewer = { kind: 'job', name: 'referrals.tell' } as const;
const answers = ['ReferralAccepted', 'ReferralWaitlisted', 'ReferralDeclined'];

/**
 * Tells the other side that there is something to see. Nothing of the patient, the need or the service goes with it: a message may be
 * read on somebody's shoulder or on a shared address. Whom it concerns stands behind the link, after signing in.
 */
@Injectable()
@HandlesJob('referrals.tell', { on: ['ReferralSent', 'ReferralWithdrawn', 'ReferralEnteredInError', 'ReferralReopened', 'NewsAskedFor', ...answers] })
export class TellOfReferral implements JobHandler<ReferralHappened> {
  constructor(private readonly messenger: Messenger) {}

  async run(happened: ReferralHappened, { database }: JobRun): Promise<void> {
    const message = messageOf(happened);
    if (message) await database.within(viewer, (unit) => this.messenger.send(unit, message), 'linkwell_job');
  }
}

function messageOf(happened: ReferralHappened): MessageToSend | undefined {
  switch (happened.type) {
    case 'ReferralSent':
      return toAnswer(happened);
    case 'ReferralWithdrawn':
    case 'ReferralEnteredInError':
      return takenBack(happened);
    case 'ReferralReopened':
      return openedAgain(happened);
    case 'NewsAskedFor':
      return forNews(happened);
    default:
      return answered(happened);
  }
}

/** Asked at most once in five working days, and with the one message of the day. */
const forNews = ({ payload }: ReferralHappened): MessageToSend => ({
  kind: 'referrals.news-asked',
  to: { organisationId: payload.organisationId },
  key: `referral-news:${payload.referralId}:${payload.on ?? ''}`,
  when: 'digest',
  content: {
    subject: 'A link worker would like to hear from you',
    paragraphs: ['A link worker asks how somebody whom they referred to you is getting on. A few words, or an honest “no”, help as much as a long answer.'],
    action: { label: 'Open the referral', path: `/inbox/${payload.referralId}` },
  },
});

/** To the side that did not do it. */
function openedAgain({ payload: { referralId, organisationId, sentBy, by, on = '' } }: ReferralHappened): MessageToSend | undefined {
  const content = (path: string) => ({ subject: 'A referral was opened again', paragraphs: ['A referral that had been closed was opened again.'], action: { label: 'Open the referral', path } });
  const message = { kind: 'referrals.reopened', key: `referral-reopened:${referralId}:${on}`, when: 'digest' } as const;
  if (by !== 'organisation') return { ...message, to: { organisationId }, content: content(`/inbox/${referralId}`) };
  return typeof sentBy === 'string' ? { ...message, to: { userId: sentBy }, content: content(`/referrals/${referralId}`) } : undefined;
}

/** What must be answered within a working day does not wait for tomorrow's digest. */
const toAnswer = ({ payload }: ReferralHappened): MessageToSend => ({
  kind: 'referrals.to-answer',
  to: { organisationId: payload.organisationId },
  key: `referral-sent:${payload.referralId}`,
  when: payload.urgent === true ? 'now' : 'digest',
  content: {
    subject: 'You have a new referral to answer',
    paragraphs: ['A link worker has sent your organisation a referral. Please say whether you can help.'],
    action: { label: 'Open your inbox', path: '/inbox' },
  },
});

/** Whoever was about to ring somebody should know soon that they need not; and at once where it was never meant for them. */
const takenBack = ({ type, payload }: ReferralHappened): MessageToSend => ({
  kind: 'referrals.withdrawn',
  to: { organisationId: payload.organisationId },
  key: `${type === 'ReferralEnteredInError' ? 'referral-void' : 'referral-withdrawn'}:${payload.referralId}`,
  when: type === 'ReferralEnteredInError' ? 'now' : 'digest',
  content: {
    subject: 'A referral was withdrawn',
    paragraphs: ['A referral to your organisation was withdrawn. Please do nothing more about it.'],
    action: { label: 'Open your inbox', path: '/inbox' },
  },
});

function answered({ type, payload }: ReferralHappened): MessageToSend | undefined {
  if (typeof payload.sentBy !== 'string') return undefined;
  return {
    kind: 'referrals.answered',
    to: { userId: payload.sentBy },
    key: `referral-answered:${payload.referralId}:${type}`,
    when: 'digest',
    content: {
      subject: 'A referral was answered',
      paragraphs: ['An organisation has answered a referral that you sent.'],
      action: { label: 'See the answer', path: `/referrals/${payload.referralId}` },
    },
  };
}
