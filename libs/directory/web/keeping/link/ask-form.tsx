import { Form, Page, SubmitButton, useGraphMutation, useZodForm, type DataOf } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { z } from 'zod';
import type { Answered } from './answered-page';
import { AskedListing } from './asked-listing';
import { AnswerFreshnessAskMutation, type FreshnessAskQuery } from './link-documents';

export type AskedListingFacts = DataOf<typeof FreshnessAskQuery>['freshnessAsk']['listings'][number];

const answer = z
  .object({ serviceId: z.string(), answer: z.enum(['correct', 'changed', 'ended']), words: z.string().trim().max(1000, 'Use 1000 characters or fewer') })
  .refine(({ answer: said, words }) => said !== 'changed' || words !== '', { path: ['words'], message: 'Say what has changed' });
const schema = z.object({ answers: z.array(answer) });

interface AskFormProps {
  readonly token: string;
  readonly organisation: string;
  readonly listings: readonly AskedListingFacts[];
  readonly onAnswered: (answered: Answered) => void;
}

/** Every listing stands at "still correct", so that one press answers for all; each can be set to something else. */
export function AskForm({ token, organisation, listings, onAnswered }: AskFormProps) {
  const send = useGraphMutation(AnswerFreshnessAskMutation, { refresh: false });
  const form = useZodForm(schema, { answers: listings.map(({ id }) => ({ serviceId: id, answer: 'correct' as const, words: '' })) });
  const answers = useWatch({ control: form.control, name: 'answers' });
  const allCorrect = answers.every((each) => each.answer === 'correct');
  const label = allCorrect ? (listings.length === 1 ? 'Still correct' : 'All still correct') : 'Send these answers';
  return (
    <Page title={listings.length === 1 ? 'Is this still correct?' : 'Are these still correct?'} caption={organisation} documentTitle="Is this still correct?">
      <Form
        form={form}
        onSubmit={async (values) => {
          const { answerFreshnessAsk } = await send.mutateAsync({ input: { token, answers: values.answers } });
          if (answerFreshnessAsk.__typename === 'Refusal') return answerFreshnessAsk;
          onAnswered(answerFreshnessAsk);
          return undefined;
        }}
      >
        <div className="lw-kept-ask lw-kept-ask--due">
          <p className="lw-kept-ask__words">
            {allCorrect ? `This is what people read about ${organisation}. If all of it is right, press the button and you are done.` : 'Press the button to send your answers. The others are confirmed as correct.'}
          </p>
          <SubmitButton busyLabel="Sending…">{label}</SubmitButton>
        </div>
        <ul className="lw-cards">
          {listings.map((listing, index) => (
            <li key={listing.id}>
              <AskedListing listing={listing} name={`answers.${index}`} answer={answers[index]?.answer ?? 'correct'} />
            </li>
          ))}
        </ul>
        {(listings.length > 1 || !allCorrect) && <SubmitButton busyLabel="Sending…">{label}</SubmitButton>}
      </Form>
      <p className="lw-sub">
        Have you an account? <Link to="/listings">Sign in to change the listing yourself</Link>.
      </p>
    </Page>
  );
}
