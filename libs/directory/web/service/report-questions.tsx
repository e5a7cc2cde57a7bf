import { longestReport, reportSubjectLabels, reportSubjects } from '@linkwell/directory-domain';
import { Form, RadioField, SubmitButton, TextArea, graphql, oneOf, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';

const ReportListingMutation = graphql(`
  mutation ReportListing($input: ReportListingInput!) {
    reportListing(input: $input) {
      ... on ReportReceived {
        received
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

const schema = z.object({
  about: oneOf(reportSubjects, 'Choose what is wrong'),
  words: requiredText('Say what is wrong, and what is right if you know it', { max: longestReport }),
  website: z.string(),
});

const choices = reportSubjects.map((value) => ({ value, label: reportSubjectLabels[value] }));

/** What is wrong, in a person's words. Its code, with that of forms, comes when somebody wants it. */
export function ReportQuestions({ serviceId, onSent }: { readonly serviceId: string; readonly onSent: () => void }) {
  const report = useGraphMutation(ReportListingMutation, { refresh: false });
  const form = useZodForm(schema, { about: '' as (typeof reportSubjects)[number], words: '', website: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ about, words, website }) => {
        const { reportListing } = await report.mutateAsync({ input: { serviceId, about, words, website: website || null } });
        if (reportListing.__typename === 'Refusal') return reportListing;
        onSent();
      }}
    >
      <RadioField name="about" legend="What is wrong?" choices={choices} />
      <TextArea name="words" label="What did you find?" hint="Up to 1,000 characters. Do not write about yourself or anybody else, and not in an emergency: call 999." rows={4} />
      <div className="lw-unseen" aria-hidden="true">
        <label htmlFor="website">Leave this empty</label>
        <input id="website" type="text" tabIndex={-1} autoComplete="off" {...form.register('website')} />
      </div>
      <SubmitButton busyLabel="Sending…">Send</SubmitButton>
    </Form>
  );
}
