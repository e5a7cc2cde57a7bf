import { ActionLink, Page } from '@linkwell/web-kit';
import type { ReferralForm } from './refer-documents';
import { signpostPath } from '../signposts/signpost-words';
import { Signpost } from './signpost';

interface KindEndProps {
  readonly form: ReferralForm;
}

/** The person does not want their details shared. That is a good answer: nothing was created, and something is still offered. */
export function NoAgreementPage({ form, onBack }: KindEndProps & { readonly onBack: () => void }) {
  return (
    <Page title="That is all right" documentTitle="Refer: nothing sent" caption={form.patientName}>
      <p className="nhsuk-body-l">Nothing was sent to {form.organisationName}, and no referral was made. It changes nothing about the support you give.</p>
      <Signpost serviceId={form.serviceId} />
      <GiveDetails form={form} />
      <p>
        <button type="button" className="lw-link-button" onClick={onBack}>
          They changed their mind, or I chose the wrong answer
        </button>
      </p>
      <ActionLink to={`/patients/${form.patientId}`}>Back to the patient</ActionLink>
    </Page>
  );
}

/** They take the details along: what was handed over is remembered, and asked about later. */
const GiveDetails = ({ form: { patientId, serviceId } }: KindEndProps) => (
  <ActionLink to={signpostPath(patientId, serviceId)} variant="secondary">
    Give them these details
  </ActionLink>
);

/** The service may not be sent anybody's details: says why, and what can be done instead. */
export function CannotReceivePage({ form, why }: KindEndProps & { readonly why: string }) {
  return (
    <Page title={`${form.serviceName} cannot receive a referral`} documentTitle="Refer: not possible" caption={form.patientName} backLink={{ to: `/patients/${form.patientId}`, label: form.patientName }}>
      <p className="nhsuk-body-l">{why}</p>
      <Signpost serviceId={form.serviceId} />
      <GiveDetails form={form} />
      <ActionLink to={`/patients/${form.patientId}/find-support`}>Find other support</ActionLink>
    </Page>
  );
}
