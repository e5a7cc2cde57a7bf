import { Form, SubmitButton, SummaryList, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { SafeContactWords } from '../parts/safe-contact';
import { SharedNeeds, detailValue } from '../parts/shared-details';
import { giverWords, mannerWords, urgencyWords } from '../words';
import { toSend, type Answers } from './answers';
import { SendReferralMutation, type ReferralForm, type SentReferral } from './refer-documents';
import { StepPage } from './step-page';

const nothingToCheck = z.object({});

interface CheckStepProps {
  readonly form: ReferralForm;
  readonly answers: Required<Answers>;
  /** One idempotency key for the same answers, however often they are sent, also after going back. */
  readonly keyOf: (answers: string) => string;
  readonly onSent: (sent: SentReferral) => void;
}

const change = (step: string) => ({ change: { to: `?step=${step}` } });

/** Everything that would be sent, each answer with the way back to it. */
export function CheckStep({ form, answers, keyOf, onSent }: CheckStepProps) {
  const { agreement, why, share } = answers;
  const fields = useZodForm(nothingToCheck, {});
  const send = useGraphMutation(SendReferralMutation);
  const chosen = form.needs.filter(({ id }) => why.needIds.includes(id)).map(({ id, label }) => ({ label, words: why.words[id] ?? '' }));
  const { number, times, leaveMessages } = share.safeContact;
  const sharesNeeds = share.fields.includes('needs');
  return (
    <StepPage form={form} title="Check before you send" documentTitle="Refer: check" back="share">
      <h2 className="nhsuk-heading-m">The referral</h2>
      <SummaryList
        rows={[
          { term: 'To', value: form.organisationName === form.serviceName ? form.serviceName : `${form.serviceName}, ${form.organisationName}` },
          { term: 'Agreement to share', value: `Yes. ${giverWords[agreement.givenBy]}; ${mannerWords[agreement.how].toLowerCase()}`, ...change('agreement') },
          { term: sharesNeeds ? 'Needs' : 'Needs (not shared)', value: <SharedNeeds needs={chosen} />, ...change('why') },
          { term: 'What you ask for', value: <span className="lw-prose">{why.reason}</span>, ...change('why') },
          { term: 'How soon', value: urgencyWords[why.urgency], ...change('why') },
        ]}
      />
      <h2 className="nhsuk-heading-m">What {form.organisationName} will see</h2>
      <SummaryList
        rows={[
          { term: 'Name', value: form.patientName },
          { term: 'Safe contact', value: <SafeContactWords safeContact={{ number, times, leaveMessages: leaveMessages === 'yes' }} />, ...change('share') },
          ...form.details
            .filter(({ field }) => share.fields.includes(field))
            .map(({ label, value }) => ({ term: label, value: detailValue(value), ...change('share') })),
          { term: 'Risks', value: share.risks ? <span className="lw-prose">{share.risks}</span> : 'None given', ...change('share') },
        ]}
      />
      <p>They also see the needs and the words above. Nothing else of the record is shared.</p>
      <Form
        form={fields}
        onSubmit={async () => {
          const input = toSend(form, answers);
          const { sendReferral } = await send.mutateAsync({ input: { ...input, idempotencyKey: keyOf(JSON.stringify(input)) } });
          if (sendReferral.__typename === 'Refusal') return sendReferral;
          onSent(sendReferral);
          return undefined;
        }}
      >
        <SubmitButton busyLabel="Sending…">Send the referral</SubmitButton>
      </Form>
    </StepPage>
  );
}
