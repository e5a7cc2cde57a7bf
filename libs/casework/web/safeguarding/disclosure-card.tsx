import { disclosureFindings, longestConcernWords } from '@linkwell/casework-domain';
import { Card, Form, RadioField, StatusTag, SubmitButton, SummaryList, TextArea, dayWords, momentWords, oneOf, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { ReviewDisclosureMutation, type Disclosure } from './safeguarding-documents';
import { authorityWords, findingWords, groundWords, recipientWords, whyNotToldWords } from './safeguarding-words';

/** One disclosure, and the lead's judgement of it. */
export function DisclosureCard({ disclosure }: { readonly disclosure: Disclosure }) {
  const { recipient, recipientWords: who, whatWords, ground, whyWords, disclosedOn, authority, authoriser, authoriserWords, told, whyNotTold, notToldWords, recordedAt, recordedBy, waits, mayReview, finding, reviewedAt, reviewedBy } = disclosure;
  return (
    <Card level={3} heading={recipientWords[recipient]}>
      <p>
        {finding && <StatusTag tone={findingWords[finding].tone}>{findingWords[finding].words}</StatusTag>}
        {waits && <StatusTag tone="warning">Waits for review</StatusTag>}
      </p>
      <SummaryList
        rows={[
          { term: 'To whom', value: who },
          { term: 'What they were told', value: whatWords },
          { term: 'Grounds', value: `${groundWords[ground]}. ${whyWords}` },
          { term: 'On', value: dayWords(disclosedOn) },
          { term: 'Decided by', value: authoriser ?? authoriserWords ?? authorityWords[authority] },
          { term: 'Was the person told?', value: told ? 'Yes' : `No. ${whyNotTold ? whyNotToldWords[whyNotTold] : ''}${notToldWords ? `: ${notToldWords}` : '.'}` },
          { term: 'Written down', value: `${recordedBy}, ${momentWords(recordedAt)}` },
          ...(reviewedAt ? [{ term: 'Reviewed', value: `${reviewedBy}, ${momentWords(reviewedAt)}${disclosure.findingWords ? `: ${disclosure.findingWords}` : ''}` }] : []),
        ]}
      />
      {waits && mayReview && <Review disclosure={disclosure} />}
      {waits && !mayReview && <p className="lw-unknown">A lead who did not write it down looks at it.</p>}
    </Card>
  );
}

const schema = z
  .object({ finding: oneOf(disclosureFindings, 'Choose whether it was right'), words: z.string().trim().max(longestConcernWords, `Use ${longestConcernWords} characters or fewer`) })
  .check(({ value, issues }) => {
    if (value.finding === 'not_upheld' && !value.words) issues.push({ code: 'custom', path: ['words'], message: 'Say what was wrong and what you have done about it', input: value });
  });

function Review({ disclosure: { id, version } }: { readonly disclosure: Disclosure }) {
  const review = useGraphMutation(ReviewDisclosureMutation);
  const form = useZodForm(schema, { finding: '', words: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ finding, words }) => {
        const { reviewSafeguardingDisclosure } = await review.mutateAsync({ input: { id, finding, words: words || null, version } });
        return reviewSafeguardingDisclosure.__typename === 'Refusal' ? reviewSafeguardingDisclosure : undefined;
      }}
    >
      <RadioField name="finding" legend="Was it right to disclose this without agreement?" labelSize="s" choices={disclosureFindings.map((value) => ({ value, label: findingWords[value].words }))} />
      <TextArea name="words" label="In a few words" hint="Needed where it was not right." rows={2} />
      <SubmitButton busyLabel="Saving…">Save the review</SubmitButton>
    </Form>
  );
}
