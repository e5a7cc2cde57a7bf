import { useRef, type FormEvent, type ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { failureWords } from '../graphql/request-failed';
import { ErrorSummary } from './error-summary';
import { newIdempotencyKey } from './idempotency-key';
import { inOrderOf, problemsOf, showRefusal, type ServerRefusal } from './problems';

export interface Submission {
  /** Stays the same while the same answers are sent again after a failure, so that the server does the deed once. */
  readonly idempotencyKey: string;
}

export interface FormProps<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  /** Sends the checked answers. Gives back the server's refusal, to be shown at its field, or nothing when it is done. */
  readonly onSubmit: (values: Output, submission: Submission) => Promise<ServerRefusal | void>;
  readonly children: ReactNode;
}

/** A form with the error summary above the page's title; a second click while it is being sent does nothing. */
export function Form<Input extends FieldValues, Output>({ form, onSubmit, children }: FormProps<Input, Output>) {
  const sending = useRef(false);
  const attempt = useRef<{ readonly answers: string; readonly key: string } | undefined>(undefined);
  const { errors, submitCount } = form.formState;
  const problems = inOrderOf(form.getValues(), problemsOf(errors));

  const send = async (values: Output) => {
    const answers = JSON.stringify(values);
    if (attempt.current?.answers !== answers) attempt.current = { answers, key: newIdempotencyKey() };
    try {
      const refusal = await onSubmit(values, { idempotencyKey: attempt.current.key });
      attempt.current = undefined;
      if (refusal) showRefusal(form, refusal);
    } catch (error) {
      form.setError('root.server', { type: 'failed', message: `${failureWords(error)} Your answers are still here.` });
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    await form
      .handleSubmit(send)(event)
      .finally(() => {
        sending.current = false;
      });
  };

  return (
    <FormProvider {...form}>
      <ErrorSummary problems={problems} attempt={submitCount} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        {children}
      </form>
    </FormProvider>
  );
}
