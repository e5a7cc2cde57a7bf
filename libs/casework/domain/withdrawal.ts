import type { AgreementKind } from './agreement';

/** Whether figures may count somebody who was not asked: with `objection` until they say no, with `opt_in` only once they say yes. */
export const evaluationPolicies = ['objection', 'opt_in'] as const;
export type EvaluationPolicy = (typeof evaluationPolicies)[number];

/** What a withdrawal does, and what nobody can take back: said before it is recorded, and again after. */
export interface WithdrawalWords {
  readonly happens: readonly string[];
  readonly cannotUndo: readonly string[];
}

const alreadySent = 'What an organisation has already been told stays with that organisation. Ask it what it keeps, and to delete what it need not keep.';
const alreadyCounted = 'Figures that were published before stay as they are. Nobody can be recognised in them.';

export const withdrawalWords = {
  support: {
    happens: ['Support ends today.', 'Referrals that no organisation has accepted yet are withdrawn, and the organisations are told.', 'Links to the plan stop working, and no more reminders are sent.'],
    cannotUndo: [alreadySent, 'What was recorded while support was agreed to is kept for as long as the law asks.'],
  },
  share: {
    happens: ['A referral made with this agreement is withdrawn if the organisation has not accepted it yet. The organisation is told.', 'One that was accepted stands until you withdraw it: ask the person what they want.'],
    cannotUndo: [alreadySent],
  },
  contact_after: { happens: ['Nobody asks them how they are getting on after support has ended.'], cannotUndo: ['Answers they have given stay in their record.'] },
  research: { happens: ['Nothing more is passed to the study.'], cannotUndo: ['What the study was told before stays with it. Ask the study what it can still take out.'] },
  evaluation: { happens: ['Figures that are published from now on leave them out.'], cannotUndo: [alreadyCounted] },
} as const satisfies Readonly<Record<AgreementKind, WithdrawalWords>>;

/** The kind that a stored scope is of: `share:<organisation>` is of `share`. */
export const kindOfScope = (scope: string): AgreementKind => scope.split(':', 1)[0] as AgreementKind;

/** Kinds that are recorded by themselves. Support is answered when it is offered, sharing when somebody is referred; no study can be named yet. */
export const askedByThemselves = ['contact_after', 'evaluation', 'research'] as const satisfies readonly AgreementKind[];
export type AskedByItself = (typeof askedByThemselves)[number];
