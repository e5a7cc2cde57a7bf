import { AwaitedPage, EmptyState, Page, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { ShareAnswer, WhyAnswer } from '../refer/answers';
import type { ReferralForm } from '../refer/refer-documents';
import { ShareStep } from '../refer/share-step';
import { stepLink } from '../refer/step-link';
import { WhyStep } from '../refer/why-step';
import { AgreeStep } from './agree-step';
import { ReferralFormsQuery, type SentOfSeveral } from './several-documents';
import { SentSeveralPage } from './sent-several-page';
import { commonForm, keysByDeed, servicesIn } from './several-words';

/** Refers one person to several services of the shortlist, with the same words, and each only with a “yes” of its own. */
export function SeveralPage() {
  const { patientId = '' } = useParams();
  const [search] = useSearchParams();
  const serviceIds = servicesIn(search);
  const { data, error, refetch } = useGraphQuery(ReferralFormsQuery, { patientId, serviceIds }, { staleTime: Infinity, enabled: serviceIds.length > 0 });
  const backLink = { to: `/patients/${patientId}/shortlist`, label: 'Shortlist' };
  if (serviceIds.length === 0) return <NothingToRefer backLink={backLink} />;
  if (!data) return <AwaitedPage title="Refer to several" label="Loading what can be shared" backLink={backLink} error={error} onRetry={() => void refetch()} />;
  const [first, ...rest] = data.referralForms.filter(({ whyNot }) => !whyNot);
  if (!first) return <NothingToRefer backLink={backLink} />;
  return <SeveralSteps forms={[first, ...rest]} cannot={data.referralForms.filter(({ whyNot }) => whyNot)} />;
}

const NothingToRefer = ({ backLink }: { readonly backLink: { readonly to: string; readonly label: string } }) => (
  <Page title="Refer to several" backLink={backLink}>
    <EmptyState title="None of these can receive a referral">
      <p>Put services that take referrals on the shortlist, or give the person the details of these.</p>
      <p>
        <Link to={backLink.to}>Back to the shortlist</Link>
      </p>
    </EmptyState>
  </Page>
);

interface SeveralStepsProps {
  readonly forms: readonly [ReferralForm, ...ReferralForm[]];
  /** Those on the list that may receive none. */
  readonly cannot: readonly ReferralForm[];
}

function SeveralSteps({ forms, cannot }: SeveralStepsProps) {
  const [why, setWhy] = useState<WhyAnswer>();
  const [share, setShare] = useState<ShareAnswer>();
  const [sent, setSent] = useState<{ readonly referrals: SentOfSeveral; readonly said: readonly ReferralForm[] }>();
  const [keyOf] = useState(keysByDeed);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const form = commonForm(forms);
  const goTo = async (step: string) => navigate(stepLink(search, step));
  if (sent) return <SentSeveralPage form={form} sent={sent.referrals} refused={sent.said} cannot={cannot} />;
  const step = search.get('step');
  if (step === 'agree' && why && share) {
    return <AgreeStep forms={forms} cannot={cannot} why={why} share={share} keyOf={keyOf} onSent={(referrals, said) => setSent({ referrals, said })} />;
  }
  if ((step === 'share' || step === 'agree') && why) {
    return (
      <ShareStep
        form={form}
        answer={share}
        onAnswer={async (given) => {
          setShare(given);
          await goTo('agree');
        }}
      />
    );
  }
  return (
    <WhyStep
      form={form}
      answer={why}
      onAnswer={async (given) => {
        setWhy(given);
        await goTo('share');
      }}
    />
  );
}
