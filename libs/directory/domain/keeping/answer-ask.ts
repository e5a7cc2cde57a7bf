import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { readReport } from '../report';

export const askAnswers = ['correct', 'changed', 'ended'] as const;
export type AskAnswer = (typeof askAnswers)[number];

export interface AnswerOnListing {
  readonly serviceId: string;
  readonly answer: AskAnswer;
  /** What has changed; needed for `changed` only. */
  readonly words: string;
}

export interface AnswersSorted {
  readonly correct: readonly string[];
  readonly changed: readonly { readonly serviceId: string; readonly words: string }[];
  readonly ended: readonly { readonly serviceId: string; readonly words: string | null }[];
}

/** Sorts what an organisation answered of the listings it was asked about. Each must be answered, once, and no other may be. */
export function sortAnswers(asked: readonly string[], answers: readonly AnswerOnListing[]): Result<AnswersSorted, Refusal<'NOT_ASKED' | 'ANSWER_EACH' | 'WORDS_NEEDED' | 'WORDS_TOO_LONG'>> {
  const given = new Set(answers.map(({ serviceId }) => serviceId));
  if ([...given].some((id) => !asked.includes(id))) return refused(refusal('NOT_ASKED', 'This link answers for its own listings only.', 'answers'));
  if (given.size !== answers.length || asked.some((id) => !given.has(id))) return refused(refusal('ANSWER_EACH', 'Say for each listing whether it is still correct.', 'answers'));
  const changed: { serviceId: string; words: string }[] = [];
  const ended: { serviceId: string; words: string | null }[] = [];
  for (const { serviceId, answer, words } of answers) {
    if (answer === 'correct' || (answer === 'ended' && words.trim() === '')) {
      if (answer === 'ended') ended.push({ serviceId, words: null });
      continue;
    }
    const read = readReport(words);
    if (!read.ok) return read;
    (answer === 'changed' ? changed : ended).push({ serviceId, words: read.value });
  }
  return ok({ correct: answers.filter(({ answer }) => answer === 'correct').map(({ serviceId }) => serviceId), changed, ended });
}
