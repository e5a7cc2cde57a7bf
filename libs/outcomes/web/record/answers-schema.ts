import { dayInLondon, parseCalendarDate, type CalendarDate } from '@linkwell/kernel';
import { answerModes, completionStatuses, type AnswerMode, type CompletionStatus } from '@linkwell/outcomes-domain';
import { z } from 'zod';
import type { Instrument } from '../measures-documents';

/** The value of "did not answer", which leaves the question out. */
export const leftOut = 'none';

export interface RecordedAnswers {
  readonly status: CompletionStatus;
  readonly answers: { readonly item: string; readonly value: number }[];
  readonly mode: AnswerMode | null;
  readonly takenOn: CalendarDate;
}

type Mistake = readonly [path: readonly string[], message: string];

/** What a person filled in, checked in the order of the page. `now` decides what is today in the United Kingdom. */
export const answersSchema = ({ items }: Pick<Instrument, 'items'>, now: () => Date) =>
  z
    .object({ status: z.string(), answers: z.record(z.string(), z.string()), mode: z.string(), takenOn: z.string() })
    .transform((input, context): RecordedAnswers => {
      const status = completionStatuses.find((one) => one === input.status);
      const mode = answerModes.find((one) => one === input.mode) ?? null;
      const takenOn = parseCalendarDate(input.takenOn);
      const answered = status === 'answered';
      const mistakes: Mistake[] = [
        ...(status ? [] : [[['status'], 'Say whether it was answered'] as const]),
        ...(answered ? unanswered(items, input.answers) : []),
        ...(answered && !mode ? [[['mode'], 'Say how it was answered'] as const] : []),
        ...dayMistakes(input.takenOn, takenOn, dayInLondon(now())),
      ];
      for (const [path, message] of mistakes) context.addIssue({ code: 'custom', path: [...path], message });
      if (!status || !takenOn || mistakes.length > 0) return z.NEVER;
      return { status, takenOn, mode: answered ? mode : null, answers: answered ? given(items, input.answers) : [] };
    });

const unanswered = (items: Instrument['items'], answers: Readonly<Record<string, string>>): Mistake[] => {
  if (items.length > 0 && items.every(({ id }) => answers[id] === leftOut)) {
    return [[['status'], 'No question was answered: say whether the person declined, or it was not suitable']];
  }
  return items.flatMap(({ id, mayBeLeftOut }, place) =>
    answers[id] ? [] : [[['answers', id], `Question ${place + 1}: choose an answer${mayBeLeftOut ? ', or “Did not answer”' : ''}`] as const]);
};

function dayMistakes(text: string, day: CalendarDate | undefined, today: CalendarDate): Mistake[] {
  if (!text) return [[['takenOn'], 'Enter the day it was asked']];
  if (!day) return [[['takenOn'], 'The day it was asked must be a real date']];
  return day > today ? [[['takenOn'], 'The day it was asked must be today or earlier']] : [];
}

const given = (items: Instrument['items'], answers: Readonly<Record<string, string>>) =>
  items.flatMap(({ id }) => {
    const answer = answers[id];
    return answer && answer !== leftOut ? [{ item: id, value: Number(answer) }] : [];
  });
