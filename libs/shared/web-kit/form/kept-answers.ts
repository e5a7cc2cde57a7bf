/** The answers of a form that was left unfinished, with the try that may have reached the server. */
export interface KeptAnswers {
  readonly values: unknown;
  readonly attempt?: Attempt | undefined;
}

/** Answers that were sent, and the key under which the server does the deed once. */
export interface Attempt {
  readonly answers: string;
  readonly key: string;
}

const kept = new Map<string, KeptAnswers>();

/** Unfinished forms of this tab, in memory: they outlive a change of page, and nothing else. Forgotten with the session. */
export const keptAnswers = {
  get: (id: string): KeptAnswers | undefined => kept.get(id),
  put: (id: string, answers: KeptAnswers): void => void kept.set(id, answers),
  remove: (id: string): void => void kept.delete(id),
  forgetAll: (): void => kept.clear(),
};

/** Reads a draft that the server kept; `undefined` for one that is no draft of this client. */
export function readDraft(content: string): KeptAnswers | undefined {
  try {
    const draft: unknown = JSON.parse(content);
    return typeof draft === 'object' && draft !== null && 'values' in draft ? (draft as KeptAnswers) : undefined;
  } catch {
    return undefined;
  }
}
