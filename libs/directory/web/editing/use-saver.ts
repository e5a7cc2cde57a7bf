import { useGraphMutation, type DataOf, type ServerRefusal } from '@linkwell/web-kit';
import type { SectionId } from '@linkwell/directory-domain';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { SaveListingAnswersMutation } from './editing-documents';
import type { ListingView } from './listing-view';

type Saved = DataOf<typeof SaveListingAnswersMutation>['saveListingAnswers'];
export type Conflict = Extract<Saved, { __typename: 'ListingPageChangedMeanwhile' }>;

/** Milliseconds after the last key. */
const pause = 1200;

export interface Saver {
  /** What stands beside the button: when the page was last kept. */
  readonly words: string;
  readonly conflict: Conflict | undefined;
  /** Puts the page into the draft. Gives back the server's refusal, `'conflict'`, or nothing when it is done. */
  readonly finish: (answers: FieldValues) => Promise<ServerRefusal | 'conflict' | undefined>;
  /** Forgets what was typed and not finished. */
  readonly forget: () => Promise<void>;
  /** Ends a conflict: what is written next is written over theirs. */
  readonly settle: () => void;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/**
 * Keeps a page on the server while it is being typed, one request after another. Each names the version of the draft that it was written on; the server
 * tells of another who wrote the same page meanwhile.
 */
export function useSaver({ kind, id, version: first }: ListingView, section: SectionId, form: UseFormReturn<FieldValues>): Saver {
  const { mutateAsync: keep } = useGraphMutation(SaveListingAnswersMutation, { refresh: false });
  const { mutateAsync: put } = useGraphMutation(SaveListingAnswersMutation);
  const [words, setWords] = useState('');
  const [conflict, setConflict] = useState<Conflict>();
  const state = useRef({ version: first, queue: Promise.resolve() as Promise<unknown>, timer: undefined as ReturnType<typeof setTimeout> | undefined, kept: '', paused: false });

  const send = useCallback(
    (answers: FieldValues | null, finished: boolean): Promise<Saved> => {
      const work = state.current.queue.then(async () => {
        const input = { kind, id, section, answers, finished, version: state.current.version };
        const { saveListingAnswers } = await (finished || answers === null ? put : keep)({ input });
        if (saveListingAnswers.__typename === 'ListingToEdit') state.current.version = saveListingAnswers.version;
        if (saveListingAnswers.__typename === 'ListingPageChangedMeanwhile') {
          state.current.paused = true;
          setConflict(saveListingAnswers);
        }
        return saveListingAnswers;
      });
      state.current.queue = work.catch(() => undefined);
      return work;
    },
    [kind, id, section, keep, put],
  );

  useEffect(() => {
    const now = state.current;
    now.kept = JSON.stringify(form.getValues());
    const autosave = async () => {
      now.timer = undefined;
      const answers = form.getValues();
      const text = JSON.stringify(answers);
      if (now.paused || text === now.kept) return;
      now.kept = text;
      setWords('Saving…');
      const saved = await send(structuredClone(answers), false).catch(() => undefined);
      setWords(saved?.__typename === 'ListingToEdit' ? `Draft saved at ${clock.format(new Date())}` : 'Not saved yet. What you typed is still here.');
      if (saved === undefined) now.kept = '';
    };
    const subscription = form.watch(() => {
      clearTimeout(now.timer);
      now.timer = setTimeout(() => void autosave(), pause);
    });
    return () => {
      subscription.unsubscribe();
      // Somebody who goes on before the pause is over loses nothing.
      if (now.timer === undefined) return;
      clearTimeout(now.timer);
      void autosave();
    };
  }, [form, send]);

  return useMemo(
    () => ({
      words,
      conflict,
      finish: async (answers) => {
        clearTimeout(state.current.timer);
        state.current.timer = undefined;
        const saved = await send(answers, true);
        if (saved.__typename === 'ListingPageChangedMeanwhile') return 'conflict' as const;
        return saved.__typename === 'Refusal' ? saved : undefined;
      },
      forget: async () => {
        clearTimeout(state.current.timer);
        state.current.timer = undefined;
        await send(null, false);
      },
      settle: () => {
        if (conflict) state.current.version = conflict.version;
        state.current.paused = false;
        setConflict(undefined);
      },
    }),
    [words, conflict, send],
  );
}
