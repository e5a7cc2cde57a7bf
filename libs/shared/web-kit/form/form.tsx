import { createContext, Fragment, useContext, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { usePendingSends } from '../connection/connection-banner';
import { mayPass, pendingSends } from '../connection/pending-sends';
import { failureWords } from '../graphql/request-failed';
import { useSession } from '../session/session';
import { ErrorSummary } from './error-summary';
import { newIdempotencyKey } from './idempotency-key';
import { KeepAnswers, forgetDraft, keepId, type Keep } from './keep-answers';
import { keptAnswers, type Attempt } from './kept-answers';
import { inOrderOf, problemsOf, showRefusal, type ServerRefusal } from './problems';

export interface Submission {
  /** Stays the same while the same answers are sent again after a failure, so that the server does the deed once. */
  readonly idempotencyKey: string;
}

/** What a request says beside the form's answers, such as the version that it is about: with another it is another deed, and gets another key. */
export const SaidBeside = createContext<unknown>(undefined);

export interface FormProps<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  /** Sends the checked answers. Gives back the server's refusal, to be shown at its field, or nothing when it is done. */
  readonly onSubmit: (values: Output, submission: Submission) => Promise<ServerRefusal | void>;
  /** Keeps it through a lost connection, a reload and an expired session. `onSubmit` then only sends, for it may be called when another page is on screen. */
  readonly keep?: Keep;
  readonly children: ReactNode;
}

/** What to do on screen when a kept form was sent, by its id: the form may have been left and opened again meanwhile. */
const onScreen = new Map<string, () => void>();

/** A form with the error summary above the page's title; a second click while it is being sent does nothing. */
export function Form<Input extends FieldValues, Output>({ form, onSubmit, keep, children }: FormProps<Input, Output>) {
  const sending = useRef(false);
  const sent = useRef(false);
  const attempt = useRef<Attempt | undefined>(undefined);
  const [round, setRound] = useState(0);
  const { session } = useSession();
  const beside = useContext(SaidBeside);
  const { errors, submitCount } = form.formState;
  const problems = inOrderOf(form.getValues(), problemsOf(errors));
  const id = keep && keepId(keep);
  const waits = usePendingSends().some((held) => held.id === id && held.problem === undefined);
  const saved = () => {
    sent.current = true;
    attempt.current = undefined;
    if (!keep) return;
    forgetDraft(keep);
    void keep.onSaved();
  };
  useEffect(() => {
    if (id === undefined) return undefined;
    onScreen.set(id, saved);
    return () => void onScreen.delete(id);
  });

  const send = async (values: Output) => {
    const answers = JSON.stringify(beside === undefined ? values : [values, beside]);
    if (attempt.current?.answers !== answers) attempt.current = { answers, key: newIdempotencyKey() };
    const { key: idempotencyKey } = attempt.current;
    try {
      const refusal = await onSubmit(values, { idempotencyKey });
      if (!refusal) return saved();
      attempt.current = undefined;
      showRefusal(form, refusal);
    } catch (error) {
      if (keep && session && mayPass(error)) {
        keptAnswers.put(keepId(keep), { values: form.getValues(), attempt: attempt.current });
        const done = () => (onScreen.get(keepId(keep)) ?? (() => forgetDraft(keep)))();
        return pendingSends.put({ id: keepId(keep), what: keep.what, path: window.location.pathname, userId: session.id, send: () => onSubmit(values, { idempotencyKey }), done });
      }
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
      {keep && <KeepAnswers form={form} keep={keep} attemptRef={attempt} sentRef={sent} onRestored={() => setRound((before) => before + 1)} />}
      {keep && waits && <Waits keep={keep} />}
      <form noValidate onSubmit={(event) => void submit(event)} hidden={waits}>
        <Fragment key={round}>{children}</Fragment>
      </form>
    </FormProvider>
  );
}

/** In the form's place while its answers wait for the connection: they cannot be sent a second time by a second press. */
function Waits({ keep }: { readonly keep: Keep }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="lw-draft" tabIndex={-1} ref={box}>
      <p>
        <strong>{keep.what} is kept and will be sent once you are connected again.</strong> You can go on to another page; only leave Linkwell open.
      </p>
      <button type="button" className="lw-link-button" onClick={() => pendingSends.remove(keepId(keep))}>
        Change it before it is sent
      </button>
    </div>
  );
}
