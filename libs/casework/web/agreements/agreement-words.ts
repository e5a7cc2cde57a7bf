import type { AgreementKind, EvaluationPolicy } from '@linkwell/casework-domain';
import type { StatusTone } from '@linkwell/web-kit';
import type { AgreementGiven } from './agreements-documents';

const kindWords: Readonly<Record<AgreementKind, string>> = {
  support: 'Support, and notes about it',
  share: 'Sharing details',
  contact_after: 'Contact after support has ended',
  research: 'Research',
  evaluation: 'Counting in published figures',
};

/** What an agreement is about: `Sharing details with Hope Hall`. */
export const aboutWords = ({ kind, subject }: Pick<AgreementGiven, 'kind' | 'subject'>): string => `${kindWords[kind]}${kind === 'share' && subject ? ` with ${subject}` : ''}`;

export function standingWords({ answer, withdrawnAt }: Pick<AgreementGiven, 'answer' | 'withdrawnAt'>): { readonly tone: StatusTone; readonly words: string } {
  if (withdrawnAt) return { tone: 'ended', words: 'Taken back' };
  return answer === 'yes' ? { tone: 'good', words: 'Yes' } : { tone: 'warning', words: 'No' };
}

export const evaluationWords: Readonly<Record<EvaluationPolicy, string>> = {
  objection: 'Figures count everybody who has not said no.',
  opt_in: 'Figures count only people who have said yes.',
};

/** The newest answer about each thing, in the order of the record. */
export const newestOfEach = (agreements: readonly AgreementGiven[]): readonly AgreementGiven[] =>
  agreements.filter((agreement, place) => agreement.kind === 'share' || agreements.findIndex(({ scope }) => scope === agreement.scope) === place);
