import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { execute } from '../graphql/execute';
import type { DraftForm } from '../graphql/generated/graphql';
import { useSession } from '../session/session';
import { DiscardFormDraftMutation, FormDraftQuery, SaveFormDraftMutation } from './draft-documents';
import { keptAnswers, readDraft, type Attempt, type KeptAnswers } from './kept-answers';

/** How long after the last key a draft is saved, in milliseconds. */
const saveAfter = 700;

/** How a form that somebody fills in away from their desk is kept: as a draft on the server, and in memory while there is no connection. */
export interface Keep {
  /** Which form it is. */
  readonly as: `${DraftForm}`;
  /** The patient it is about; left out for somebody new. */
  readonly patientId?: string;
  /** "The contact": said of it while it waits to be sent. */
  readonly what: string;
  /** Once it is saved: where to go from here. Not called when another page is on screen by then. */
  readonly onSaved: () => void | Promise<void>;
}

export const keepId = ({ as, patientId }: Pick<Keep, 'as' | 'patientId'>): string => `${as}:${patientId ?? ''}`;

/** After it was sent, or when nobody wants it any more. A draft that could not be discarded expires on the server. */
export function forgetDraft(keep: Pick<Keep, 'as' | 'patientId'>): void {
  keptAnswers.remove(keepId(keep));
  execute(DiscardFormDraftMutation, { form: keep.as, patientId: keep.patientId ?? null }).catch(() => undefined);
}

interface KeepAnswersProps<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly keep: Keep;
  readonly attemptRef: RefObject<Attempt | undefined>;
  /** True once the answers were sent: from then on nothing is kept of them. */
  readonly sentRef: RefObject<boolean>;
  /** The fields show what was put into the form. */
  readonly onRestored: () => void;
}

/** Brings an unfinished form back, says so, and keeps what is written from now on. */
export function KeepAnswers<Input extends FieldValues, Output>({ form, keep: { as, patientId }, attemptRef, sentRef, onRestored }: KeepAnswersProps<Input, Output>) {
  const { session } = useSession();
  const [restored, setRestored] = useState(false);
  const id = keepId({ as, ...(patientId === undefined ? {} : { patientId }) });
  const touched = useRef(false);
  const shown = useEffectEvent(onRestored);

  useEffect(() => {
    let gone = false;
    const restore = (draft: KeptAnswers | undefined) => {
      if (gone || touched.current || !draft) return;
      form.reset({ ...form.getValues(), ...(draft.values as Input) }, { keepDefaultValues: true });
      attemptRef.current = draft.attempt;
      setRestored(true);
      shown();
    };
    const held = keptAnswers.get(id);
    if (held) restore(held);
    else void execute(FormDraftQuery, { form: as, patientId: patientId ?? null }).then(({ formDraft }) => restore(formDraft ? readDraft(formDraft.content) : undefined), () => undefined);

    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      timer = undefined;
      const content = keptAnswers.get(id);
      if (!content || sentRef.current) return;
      execute(SaveFormDraftMutation, { input: { form: as, patientId: patientId ?? null, content: JSON.stringify(content) } }).catch(() => undefined);
    };
    const watching = form.watch((values, { name }) => {
      // Without a name it is the form itself that was set, not somebody who writes.
      if (sentRef.current || name === undefined) return;
      touched.current = true;
      keptAnswers.put(id, { values: structuredClone(values), attempt: attemptRef.current });
      clearTimeout(timer);
      timer = setTimeout(save, saveAfter);
    });
    window.addEventListener('online', save);
    return () => {
      gone = true;
      watching.unsubscribe();
      window.removeEventListener('online', save);
      if (timer === undefined) return;
      clearTimeout(timer);
      save();
    };
  }, [form, id, as, patientId, attemptRef, sentRef]);

  if (!restored || !session) return null;
  return (
    <div className="lw-draft" role="status">
      <p>What you had written here before is back. It is not saved yet.</p>
      <button
        type="button"
        className="lw-link-button"
        onClick={() => {
          forgetDraft({ as, ...(patientId === undefined ? {} : { patientId }) });
          attemptRef.current = undefined;
          form.reset();
          touched.current = false;
          setRestored(false);
          onRestored();
        }}
      >
        Start afresh
      </button>
    </div>
  );
}
