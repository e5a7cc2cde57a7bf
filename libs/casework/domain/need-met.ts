import type { NeedStatus } from './need';

/** Who said whether a need is met. */
export const needMetReporters = ['patient', 'link_worker', 'organisation'] as const;
export type NeedMetReporter = (typeof needMetReporters)[number];

export const needMetAnswers = ['met', 'not_met', 'not_known'] as const;
export type NeedMetAnswerValue = (typeof needMetAnswers)[number];

export interface NeedMetAnswer {
  readonly reporter: NeedMetReporter;
  readonly answer: NeedMetAnswerValue;
  readonly at: Date;
}

export interface NeedMetVerdict {
  /** The patient's latest answer, else the link worker's. `undefined` while neither knows. */
  readonly decided: (NeedMetAnswer & { readonly reporter: 'patient' | 'link_worker' }) | undefined;
  /** The organisation's latest view: shown beside, never deciding. */
  readonly organisationsView: NeedMetAnswer | undefined;
}

/** A closed referral never answers this; people do, and each answer carries its reporter. "Not known" leaves the word to the next. */
export function needMetVerdict(answers: readonly NeedMetAnswer[]): NeedMetVerdict {
  const latest = <R extends NeedMetReporter>(reporter: R) =>
    answers
      .filter((answer): answer is NeedMetAnswer & { readonly reporter: R } => answer.reporter === reporter)
      .reduce<(NeedMetAnswer & { readonly reporter: R }) | undefined>((newest, answer) => (newest && newest.at > answer.at ? newest : answer), undefined);
  const known = [latest('patient'), latest('link_worker')].find((answer) => answer && answer.answer !== 'not_known');
  return { decided: known, organisationsView: latest('organisation') };
}

/** The status an answer gives the need, if it gives one. */
export const statusFromVerdict = (verdict: NeedMetVerdict): Extract<NeedStatus, 'met' | 'not_met'> | undefined =>
  verdict.decided && verdict.decided.answer !== 'not_known' ? verdict.decided.answer : undefined;
