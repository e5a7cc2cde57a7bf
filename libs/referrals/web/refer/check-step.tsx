import { Form, SubmitButton, SummaryList, TickField, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { SafeContactWords } from '../parts/safe-contact';
import { SharedNeeds, detailValue } from '../parts/shared-details';
import type { TeamReferral } from '../team/team-documents';
import { giverWords, mannerWords, stateWords, urgencyWords } from '../words';
import { toSend, type Answers, type Step } from './answers';
import { SendReferralMutation, type ReferralForm, type SentReferral } from './refer-documents';
import { useStepLink } from './step-link';
import { StepPage } from './step-page';

const schema = z.object({ withdrawEarlier: z.boolean() });

interface CheckStepProps {
  readonly form: ReferralForm;
  readonly answers: Required<Answers>;
  /** The referral in whose place this one is sent. */
  readonly earlier: TeamReferral | undefined;
  /** It was answered meanwhile. */
  readonly onEarlierChanged: () => void;
  /** One idempotency key for the same answers, however often they are sent, also after going back. */
  readonly keyOf: (answers: string) => string;
  readonly onSent: (sent: SentReferral) => void;
}

/** Everything that would be sent, each answer with the way back to it. */
export function CheckStep({ form, answers, earlier, onEarlierChanged, keyOf, onSent }: CheckStepProps) {
  const { agreement, why, share } = answers;
  const fields = useZodForm(schema, { withdrawEarlier: false });
  const send = useGraphMutation(SendReferralMutation);
  const linkTo = useStepLink();
  const change = (step: Step) => ({ change: { to: linkTo(step) } });
  const chosen = form.needs.filter(({ id }) => why.needIds.includes(id)).map(({ id, label }) => ({ label, words: why.words[id] ?? '' }));
  const { number, times, leaveMessages } = share.safeContact;
  const sharesNeeds = share.fields.includes('needs');
  const mayWithdraw = earlier?.allowed.includes('withdraw') ?? false;
  return (
    <StepPage form={form} title="Check before you send" documentTitle="Refer: check" back="share">
      <h2 className="nhsuk-heading-m">The referral</h2>
      <SummaryList
        rows={[
          { term: 'To', value: form.organisationName === form.serviceName ? form.serviceName : `${form.serviceName}, ${form.organisationName}` },
          ...(earlier ? [{ term: 'In place of', value: `The referral to ${earlier.serviceName}: ${stateWords(earlier.state).words.toLowerCase()}` }] : []),
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
      <p>They also see the needs and the words above. Nothing else of the record is shared{earlier ? ', and not that somebody else was asked before' : ''}.</p>
      <Form
        form={fields}
        onSubmit={async ({ withdrawEarlier }) => {
          const input = toSend(form, answers, earlier && { id: earlier.id, version: earlier.version, withdraw: mayWithdraw && withdrawEarlier });
          const { sendReferral } = await send.mutateAsync({ input: { ...input, idempotencyKey: keyOf(JSON.stringify(input)) } });
          if (sendReferral.__typename === 'Refusal') {
            if (sendReferral.code === 'EARLIER_CHANGED') onEarlierChanged();
            return sendReferral;
          }
          onSent(sendReferral);
          return undefined;
        }}
      >
        {earlier && mayWithdraw && (
          <TickField
            name="withdrawEarlier"
            label={`Withdraw the referral to ${earlier.serviceName}`}
            hint={`Without it both stay open, and ${earlier.organisationName} may still answer. They learn that it was withdrawn, not why.`}
          />
        )}
        <SubmitButton busyLabel="Sending…">Send the referral</SubmitButton>
      </Form>
    </StepPage>
  );
}
