import { agreementGivers, agreementManners } from '@linkwell/casework-domain';
import { Form, Note, RadioField, SubmitButton, Wording, oneOf, useZodForm } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { z } from 'zod';
import { choicesOf, giverWords, mannerWords } from '../words';
import type { AgreementAnswer } from './answers';
import type { ReferralForm } from './refer-documents';
import { StepPage } from './step-page';

const schema = z.object({
  answer: oneOf(['yes', 'no'], 'Choose what the person says'),
  givenBy: oneOf(agreementGivers, 'Choose who gave the answer'),
  how: oneOf(agreementManners, 'Choose how the answer was given'),
});

interface AgreementStepProps {
  readonly form: ReferralForm;
  readonly answer: AgreementAnswer | undefined;
  readonly onAnswer: (answer: AgreementAnswer) => Promise<void>;
}

/** First of all: may anything be shared with this organisation? */
export function AgreementStep({ form, answer, onAnswer }: AgreementStepProps) {
  const fields = useZodForm(schema, { answer: answer?.answer ?? '', givenBy: answer?.givenBy ?? 'self', how: answer?.how ?? 'spoken' });
  const { serviceName, organisationName } = form;
  return (
    <StepPage form={form} title={`May we share details with ${organisationName}?`} documentTitle="Refer: agreement">
      <p>
        You are about to refer to <strong>{serviceName}</strong>. Look together at what would be shared; you can choose it on the next pages.
      </p>
      {form.openReferralId && (
        <Note>
          <p>
            There is already <Link to={`/referrals/${form.openReferralId}`}>an open referral to this service</Link>. Look at it before you send another.
          </p>
        </Note>
      )}
      <p>Read this to them, or let them read it:</p>
      <Wording>{form.wording}</Wording>
      <Form form={fields} onSubmit={onAnswer}>
        <RadioField
          name="answer"
          legend="What do they say?"
          labelSize="s"
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No', hint: 'That is fine. Nothing is sent.' },
          ]}
        />
        <RadioField name="givenBy" legend="Who gave the answer?" labelSize="s" choices={choicesOf(giverWords)} />
        <RadioField name="how" legend="How?" labelSize="s" inline choices={choicesOf(mannerWords)} />
        <SubmitButton busyLabel="Continue">Continue</SubmitButton>
      </Form>
    </StepPage>
  );
}
