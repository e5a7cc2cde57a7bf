import type { AgreementGiver, AgreementManner, NeedUrgency } from '@linkwell/casework-domain';
import type { DisclosureField } from '@linkwell/referrals-domain';
import type { ReferralForm } from './refer-documents';

/** What has been answered so far. Nothing of it is kept on the device: every line is about a person. */
export interface Answers {
  readonly agreement?: AgreementAnswer;
  readonly why?: WhyAnswer;
  readonly share?: ShareAnswer;
}

export interface AgreementAnswer {
  readonly answer: 'yes' | 'no';
  readonly givenBy: AgreementGiver;
  readonly how: AgreementManner;
}

export interface WhyAnswer {
  readonly needIds: string[];
  /** By need: the words that may be passed on. */
  readonly words: Record<string, string>;
  readonly reason: string;
  readonly urgency: NeedUrgency;
}

export interface ShareAnswer {
  readonly safeContact: { readonly number: string; readonly times: string; readonly leaveMessages: 'yes' | 'no' };
  readonly fields: DisclosureField[];
  readonly risks: string;
}

export const steps = ['agreement', 'why', 'share', 'check'] as const;
export type Step = (typeof steps)[number];

/** The first step that still lacks its answer. */
export const nextStep = ({ agreement, why, share }: Answers): Step => (agreement?.answer !== 'yes' ? 'agreement' : !why ? 'why' : !share ? 'share' : 'check');

/** The step to show for the one that the address asks for: never one whose earlier answers are missing, as after a reload. */
export function stepToShow(wanted: string | null, answers: Answers): Step {
  const next = nextStep(answers);
  const asked = steps.find((step) => step === wanted) ?? 'agreement';
  return steps.indexOf(asked) <= steps.indexOf(next) ? asked : next;
}

/** The referral in whose place another is sent, as it was seen. */
export interface EarlierToSend {
  readonly id: string;
  readonly version: number;
  readonly withdraw: boolean;
}

/** What `sendReferral` takes, once everything is answered. */
export function toSend(form: ReferralForm, answers: Required<Answers>, earlier?: EarlierToSend) {
  const { agreement, why, share } = answers;
  const { number, times, leaveMessages } = share.safeContact;
  return {
    patientId: form.patientId,
    serviceId: form.serviceId,
    needs: why.needIds.map((needId) => ({ needId, words: why.words[needId]?.trim() ?? '' })),
    reason: why.reason,
    urgency: why.urgency,
    share: share.fields,
    safeContact: { number, times, leaveMessages: leaveMessages === 'yes' },
    risks: share.risks || null,
    agreement: { given: agreement.answer === 'yes', givenBy: agreement.givenBy, how: agreement.how, wordingVersion: form.wordingVersion },
    ...(earlier && { earlier }),
  };
}
