import { agreementGivers, agreementManners } from '@linkwell/casework-domain';
import { Card, Form, Note, RadioField, SubmitButton, SummaryList, Wording, oneOf, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { SafeContactWords } from '../parts/safe-contact';
import { SharedNeeds, detailValue } from '../parts/shared-details';
import type { ShareAnswer, WhyAnswer } from '../refer/answers';
import type { ReferralForm } from '../refer/refer-documents';
import { StepPage } from '../refer/step-page';
import { choicesOf, giverWords, mannerWords, urgencyWords } from '../words';
import { SendSeveralReferralsMutation, type SentOfSeveral } from './several-documents';
import { commonForm } from './several-words';

interface AgreeStepProps {
  readonly forms: readonly [ReferralForm, ...ReferralForm[]];
  readonly cannot: readonly ReferralForm[];
  readonly why: WhyAnswer;
  readonly share: ShareAnswer;
  readonly keyOf: (deed: string) => string;
  /** With the services to which the person said no. */
  readonly onSent: (sent: SentOfSeveral, refused: readonly ReferralForm[]) => void;
}

const schemaOf = (forms: readonly ReferralForm[]) =>
  z.object({
    answers: z.object(Object.fromEntries(forms.map(({ serviceId, serviceName }) => [serviceId, oneOf(['yes', 'no'], `Choose what the person says about ${serviceName}`)]))),
    givenBy: oneOf(agreementGivers, 'Choose who gave the answers'),
    how: oneOf(agreementManners, 'Choose how the answers were given'),
  });

/** For each organisation what it would see, and a yes or a no of its own; then one sending. */
export function AgreeStep({ forms, cannot, why, share, keyOf, onSent }: AgreeStepProps) {
  const fields = useZodForm(schemaOf(forms), { answers: Object.fromEntries(forms.map(({ serviceId }) => [serviceId, ''])), givenBy: 'self', how: 'spoken' });
  const send = useGraphMutation(SendSeveralReferralsMutation);
  return (
    <StepPage form={commonForm(forms)} title="May we share this with each of them?" documentTitle="Refer to several: agreement" back="share">
      {cannot.length > 0 && (
        <Note>
          <p>{cannot.map(({ serviceName }) => serviceName).join(', ')}: no referral can be sent. You can give their details instead.</p>
        </Note>
      )}
      <Form
        form={fields}
        onSubmit={async ({ answers, givenBy, how }) => {
          const yes = forms.filter(({ serviceId }) => answers[serviceId] === 'yes');
          const no = forms.filter(({ serviceId }) => answers[serviceId] === 'no');
          if (yes.length === 0) {
            onSent([], no);
            return undefined;
          }
          const { number, times, leaveMessages } = share.safeContact;
          const common = {
            patientId: forms[0].patientId,
            needs: why.needIds.map((needId) => ({ needId, words: why.words[needId]?.trim() ?? '' })),
            reason: why.reason, urgency: why.urgency,
            safeContact: { number, times, leaveMessages: leaveMessages === 'yes' },
            risks: share.risks || null,
            agreement: { given: true, givenBy, how, wordingVersion: forms[0].wordingVersion },
          };
          const to = yes.map(({ serviceId }) => ({ serviceId, share: share.fields, idempotencyKey: keyOf(JSON.stringify([serviceId, share.fields, common])) }));
          const { sendSeveralReferrals } = await send.mutateAsync({ input: { ...common, to } });
          if (sendSeveralReferrals.__typename === 'Refusal') return sendSeveralReferrals;
          if (sendSeveralReferrals.__typename === 'SeveralSent') {
            onSent(sendSeveralReferrals.referrals, no);
            return undefined;
          }
          for (const { serviceId, refusal } of sendSeveralReferrals.refused) fields.setError(`answers.${serviceId}`, { type: refusal.code, message: refusal.message });
          return { code: 'NONE_SENT', message: 'Nothing was sent to anybody. Answer “no” where it cannot be sent, or put it right, and send again.' };
        }}
      >
        {forms.map((form) => (
          <Card key={form.serviceId} heading={form.organisationName === form.serviceName ? form.serviceName : `${form.serviceName}, ${form.organisationName}`}>
            <WhatTheySee form={form} why={why} share={share} />
            <Wording>{form.wording}</Wording>
            <RadioField name={`answers.${form.serviceId}`} legend={`What do they say about ${form.serviceName}?`} labelSize="s" inline choices={[{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]} />
          </Card>
        ))}
        <RadioField name="givenBy" legend="Who gave the answers?" labelSize="s" choices={choicesOf(giverWords)} />
        <RadioField name="how" legend="How?" labelSize="s" inline choices={choicesOf(mannerWords)} />
        <SubmitButton busyLabel="Sending…">Send where they said yes</SubmitButton>
      </Form>
    </StepPage>
  );
}

function WhatTheySee({ form, why, share }: { readonly form: ReferralForm; readonly why: WhyAnswer; readonly share: ShareAnswer }) {
  const { number, times, leaveMessages } = share.safeContact;
  const needs = form.needs.filter(({ id }) => why.needIds.includes(id)).map(({ id, label }) => ({ label, words: why.words[id] ?? '' }));
  return (
    <SummaryList
      rows={[
        { term: 'Name', value: form.patientName },
        { term: 'Safe contact', value: <SafeContactWords safeContact={{ number, times, leaveMessages: leaveMessages === 'yes' }} /> },
        { term: 'Needs', value: share.fields.includes('needs') ? <SharedNeeds needs={needs} /> : 'Not shared' },
        { term: 'What you ask for', value: <span className="lw-prose">{why.reason}</span> },
        { term: 'How soon', value: urgencyWords[why.urgency] },
        ...form.details.filter(({ field }) => share.fields.includes(field)).map(({ label, value }) => ({ term: label, value: detailValue(value) })),
        ...(share.risks ? [{ term: 'Risks', value: <span className="lw-prose">{share.risks}</span> }] : []),
      ]}
    />
  );
}
