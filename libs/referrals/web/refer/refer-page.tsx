import { AwaitedPage, newIdempotencyKey, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ReferralQuery, type TeamReferral } from '../team/team-documents';
import type { AnsweredBefore } from './again-note';
import { AgreementStep } from './agreement-step';
import { nextStep, stepToShow, type Answers, type ShareAnswer, type WhyAnswer } from './answers';
import { CheckStep } from './check-step';
import { earlierAnswers } from './earlier-answers';
import { CannotReceivePage, NoAgreementPage } from './kind-end';
import { DiscardReferDraftMutation, KeepReferDraftMutation, ReferDraftQuery, readReferDraft, type ReferDraft } from './refer-draft';
import { ReferralFormQuery, type ReferralForm, type SentReferral } from './refer-documents';
import { SentPage } from './sent-page';
import { ShareStep } from './share-step';
import { stepLink } from './step-link';
import { WhyStep } from './why-step';

/**
 * Refers one patient to one service. The address names the step, so that Back works, and the earlier referral in whose place it is, if there is one; the answers
 * of the steps that are done
 * are kept as a draft on the server, but for the agreement.
 */
export function ReferPage() {
  const { patientId = '', serviceId = '' } = useParams();
  const [search] = useSearchParams();
  const after = search.get('after');
  const { data, error, refetch } = useGraphQuery(ReferralFormQuery, { patientId, serviceId }, { staleTime: Infinity });
  const earlier = useGraphQuery(ReferralQuery, { id: after ?? '' }, { enabled: after !== null });
  const draft = useGraphQuery(ReferDraftQuery, { patientId }, { staleTime: 0 });
  const failed = error ?? earlier.error;
  if (!data || failed || !draft.isFetchedAfterMount || (after !== null && !earlier.data)) {
    const retry = () => void Promise.all([refetch(), ...(after === null ? [] : [earlier.refetch()])]);
    return <AwaitedPage title="Refer" label="Loading what can be shared" backLink={{ to: `/patients/${patientId}`, label: 'Patient' }} error={failed} onRetry={retry} />;
  }
  if (data.referralForm.whyNot) return <CannotReceivePage form={data.referralForm} why={data.referralForm.whyNot.message} />;
  const known = earlier.data?.referral.patientId === patientId ? earlier.data.referral : undefined;
  const kept = readReferDraft(draft.data?.formDraft?.content);
  return <ReferSteps form={data.referralForm} earlier={known} draft={kept?.serviceId === serviceId ? kept : undefined} onEarlierChanged={() => void earlier.refetch()} key={serviceId} />;
}

interface ReferStepsProps {
  readonly form: ReferralForm;
  readonly earlier: TeamReferral | undefined;
  /** What was written for this service before. */
  readonly draft: ReferDraft | undefined;
  readonly onEarlierChanged: () => void;
}

function ReferSteps({ form, earlier, draft, onEarlierChanged }: ReferStepsProps) {
  const [answers, setAnswers] = useState<Answers>({});
  const [before] = useState(() => answeredBefore(form, earlier, draft));
  const keep = useGraphMutation(KeepReferDraftMutation, { refresh: false });
  const discard = useGraphMutation(DiscardReferDraftMutation, { refresh: false });
  const [sent, setSent] = useState<SentReferral>();
  const [keys] = useState(() => new Map<string, string>());
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const answer = async (given: Answers) => {
    const now = { ...answers, ...given };
    setAnswers(now);
    if (now.why) {
      const content: ReferDraft = { serviceId: form.serviceId, serviceName: form.serviceName, after: earlier?.id ?? null, why: now.why, share: now.share };
      keep.mutate({ input: { form: 'refer', patientId: form.patientId, content: JSON.stringify(content) } });
    }
    await navigate(stepLink(search, nextStep(now)));
  };

  const keyOf = (given: string) => {
    const key = keys.get(given) ?? newIdempotencyKey();
    keys.set(given, key);
    return key;
  };

  const done = (now: SentReferral) => {
    setSent(now);
    discard.mutate({ patientId: form.patientId });
  };

  if (sent) return <SentPage form={form} sent={sent} />;
  const step = stepToShow(search.get('step'), answers);
  if (step === 'agreement' && answers.agreement?.answer === 'no') {
    return <NoAgreementPage form={form} onBack={() => setAnswers(withoutAgreement(answers))} />;
  }
  const { agreement, why, share } = answers;
  switch (step) {
    case 'agreement':
      return <AgreementStep form={form} answer={agreement} onAnswer={(given) => answer({ agreement: given })} />;
    case 'why':
      return <WhyStep form={form} answer={why ?? before.why?.answer} from={why ? undefined : before.why?.from} onAnswer={(given) => answer({ why: given })} />;
    case 'share':
      return <ShareStep form={form} answer={share ?? before.share?.answer} from={share ? undefined : before.share?.from} onAnswer={(given) => answer({ share: given })} />;
    case 'check':
      return agreement && why && share ? (
        <CheckStep form={form} answers={{ agreement, why, share }} earlier={earlier} onEarlierChanged={onEarlierChanged} keyOf={keyOf} onSent={done} />
      ) : null;
  }
}

const withoutAgreement = ({ why, share }: Answers): Answers => ({ ...(why && { why }), ...(share && { share }) });

interface Before<Answer> {
  readonly answer: Answer;
  readonly from: AnsweredBefore;
}

/** What the writer kept, else what was said in the referral in whose place this one is. */
function answeredBefore(form: ReferralForm, earlier: TeamReferral | undefined, draft: ReferDraft | undefined): { readonly why?: Before<WhyAnswer>; readonly share?: Before<ShareAnswer> } {
  const again = earlier && { ...earlierAnswers(earlier, form), from: { service: earlier.serviceName } };
  return {
    ...(again && { why: { answer: again.why, from: again.from }, share: { answer: again.share, from: again.from } }),
    ...(draft?.why && { why: { answer: draft.why, from: 'draft' } }),
    ...(draft?.share && { share: { answer: draft.share, from: 'draft' } }),
  };
}
