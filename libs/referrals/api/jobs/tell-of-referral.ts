import { HandlesJob, Messenger, type JobHandler, type JobRun, type MessageToSend } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';

/** What a referral's events carry: ids and codes. */
interface ReferralHappened {
  readonly type: string;
  readonly payload: { readonly referralId: string; readonly organisationId: string; readonly sentBy?: string | null; readonly urgent?: boolean };
}

const viewer = { kind: 'job', name: 'referrals.tell' } as const;
const answers = ['ReferralAccepted', 'ReferralWaitlisted', 'ReferralDeclined'];

/**
 * Tells the other side that there is something to see. Nothing of the patient, the need or the service goes with it: a message may be
 * read on somebody's shoulder or on a shared address. Whom it concerns stands behind the link, after signing in.
 */
@Injectable()
@HandlesJob('referrals.tell', { on: ['ReferralSent', 'ReferralWithdrawn', ...answers] })
export class TellOfReferral implements JobHandler<ReferralHappened> {
  constructor(private readonly messenger: Messenger) {}

  async run(happened: ReferralHappened, { database }: JobRun): Promise<void> {
    const message = happened.type === 'ReferralSent' ? toAnswer(happened) : happened.type === 'ReferralWithdrawn' ? takenBack(happened) : answered(happened);
    if (message) await database.within(viewer, (unit) => this.messenger.send(unit, message), 'linkwell_job');
  }
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

/** Whoever was about to ring somebody should know soon that they need not. */
const takenBack = ({ payload }: ReferralHappened): MessageToSend => ({
  kind: 'referrals.withdrawn',
  to: { organisationId: payload.organisationId },
  key: `referral-withdrawn:${payload.referralId}`,
  when: 'digest',
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
