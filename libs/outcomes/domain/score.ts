import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { answerValues, type Instrument, type ScoreBand, type ScoreDefinition } from './instrument';

/** Answers by item id. An item the person left out is absent. */
export type Answers = Readonly<Record<string, number>>;

export interface Score {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly better: 'higher' | 'lower';
  /** `undefined` where the instrument has no bands. */
  readonly band: ScoreBand | undefined;
}

export type ScoreRefusal = 'ANSWER_UNKNOWN_ITEM' | 'ANSWER_OUT_OF_RANGE' | 'ANSWERS_INCOMPLETE' | 'ANSWERS_MISSING';

/**
 * The scores of one filled-in instrument. A score needs all of its items: one begun and not finished is refused; one with no item
 * answered is left out; with no score at all it is refused. So an ONS4 may lack a question, a UCLA-3 may not.
 */
export function score(instrument: Instrument, answers: Answers): Result<readonly Score[], Refusal<ScoreRefusal>> {
  for (const [id, value] of Object.entries(answers)) {
    const item = instrument.items.find((candidate) => candidate.id === id);
    if (!item) return refused(refusal('ANSWER_UNKNOWN_ITEM', `“${instrument.name}” has no such question.`, `answers.${id}`));
    if (!answerValues(item).includes(value)) return refused(refusal('ANSWER_OUT_OF_RANGE', 'Choose one of the answers shown.', `answers.${id}`));
  }
  const scores: Score[] = [];
  for (const definition of instrument.scores) {
    const missing = definition.items.filter((id) => answerTo(answers, id) === undefined);
    if (missing.length === definition.items.length) continue;
    if (missing.length > 0) {
      return refused(refusal('ANSWERS_INCOMPLETE', 'Answer every question of this scale, or record that it was declined.', `answers.${missing[0]}`));
    }
    scores.push(scoreOf(definition, definition.items.reduce((sum, id) => sum + (answerTo(answers, id) ?? 0), 0)));
  }
  if (scores.length === 0) return refused(refusal('ANSWERS_MISSING', 'Answer at least one question, or record that it was declined.', 'answers'));
  return ok(scores);
}

const answerTo = (answers: Answers, id: string): number | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);

function scoreOf({ id, label, min, max, better, bands }: ScoreDefinition, value: number): Score {
  return { id, label, value, min, max, better, band: bands.find(({ from, to }) => value >= from && value <= to) };
}
