import { dayInLondon } from '@linkwell/kernel';
import { Form, SubmitButton, dayWords, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { settle, type AfterAnswer } from '../parts/answering';
import { AskForNewsMutation } from './team-documents';

interface AskForNewsProps {
  readonly id: string;
  /** The day from which they may be asked. */
  readonly from: string;
  readonly organisationName: string;
  readonly after: AfterAnswer;
}

const nothingToAsk = z.object({});

/** One press asks the organisation how somebody is getting on; then they are left in peace for some days. */
export function AskForNews({ id, from, organisationName, after }: AskForNewsProps) {
  const ask = useGraphMutation(AskForNewsMutation);
  const form = useZodForm(nothingToAsk, {});
  if (from > dayInLondon(new Date())) {
    return (
      <p className="lw-sub">
        {organisationName} was asked for news lately. You can ask again from {dayWords(from)}, or ring them.
      </p>
    );
  }
  return (
    <Form form={form} onSubmit={async (_, key) => settle((await ask.mutateAsync({ input: { id, ...key } })).askForNews, `${organisationName} is asked for news with its next daily message.`, after)}>
      <SubmitButton busyLabel="Asking…" variant="secondary">
        Ask for news
      </SubmitButton>
    </Form>
  );
}
