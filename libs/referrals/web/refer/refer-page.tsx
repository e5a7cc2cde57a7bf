import { AwaitedPage, newIdempotencyKey, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { AgreementStep } from './agreement-step';
import { nextStep, stepToShow, type Answers } from './answers';
import { CheckStep } from './check-step';
import { CannotReceivePage, NoAgreementPage } from './kind-end';
import { ReferralFormQuery, type ReferralForm, type SentReferral } from './refer-documents';
import { SentPage } from './sent-page';
import { ShareStep } from './share-step';
import { WhyStep } from './why-step';

/** Refers one patient to one service. The address names the step, so that Back works; the answers are in memory only. */
export function ReferPage() {
  const { patientId = '', serviceId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(ReferralFormQuery, { patientId, serviceId }, { staleTime: Infinity });
  if (!data) return <AwaitedPage title="Refer" label="Loading what can be shared" backLink={{ to: `/patients/${patientId}`, label: 'Patient' }} error={error} onRetry={() => void refetch()} />;
  if (data.referralForm.whyNot) return <CannotReceivePage form={data.referralForm} why={data.referralForm.whyNot.message} />;
  return <ReferSteps form={data.referralForm} />;
}

function ReferSteps({ form }: { readonly form: ReferralForm }) {
  const [answers, setAnswers] = useState<Answers>({});
  const [sent, setSent] = useState<SentReferral>();
  const [keys] = useState(() => new Map<string, string>());
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const answer = async (given: Answers) => {
    const now = { ...answers, ...given };
    setAnswers(now);
    await navigate(`?step=${nextStep(now)}`);
  };

  const keyOf = (given: string) => {
    const key = keys.get(given) ?? newIdempotencyKey();
    keys.set(given, key);
    return key;
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
      return <WhyStep form={form} answer={why} onAnswer={(given) => answer({ why: given })} />;
    case 'share':
      return <ShareStep form={form} answer={share} onAnswer={(given) => answer({ share: given })} />;
    case 'check':
      return agreement && why && share ? <CheckStep form={form} answers={{ agreement, why, share }} keyOf={keyOf} onSent={setSent} /> : null;
  }
}

const withoutAgreement = ({ why, share }: Answers): Answers => ({ ...(why && { why }), ...(share && { share }) });
