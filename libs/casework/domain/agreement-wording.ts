import type { AgreementKind } from './agreement';

/** What is read to the person. A changed sentence is a new version; old versions stay, because recorded agreements name them. */
export interface AgreementWording {
  readonly kind: AgreementKind;
  readonly version: string;
  /** `{organisation}` and `{study}` stand for the name that the agreement is about. */
  readonly text: string;
}

/** Newest last within a kind. */
export const agreementWordings: readonly AgreementWording[] = [
  {
    kind: 'support',
    version: 'support-1',
    text: 'I would like a link worker to support me, and to keep notes of what we talk about. I can stop at any time.',
  },
  {
    kind: 'share',
    version: 'share-1',
    text: 'You may give {organisation} the details we looked at together, so that they can get in touch with me about this one referral.',
  },
  { kind: 'contact_after', version: 'contact-after-1', text: 'You may contact me after the support ends, to ask how I am getting on.' },
  { kind: 'research', version: 'research-1', text: 'You may pass my details to the research team of {study}. This does not change my support.' },
  { kind: 'evaluation', version: 'evaluation-1', text: 'Figures about this kind of support, in which nobody can be recognised, may count me too. My answer does not change my support.' },
];

export const wordingOf = (version: string): AgreementWording | undefined => agreementWordings.find((wording) => wording.version === version);

/** The words as they were read: with the name of what the agreement is about. */
export const wordsRead = ({ text }: AgreementWording, subject: string | null): string => text.replace(/\{(organisation|study)\}/, subject ?? 'them');

/** The wording to read to somebody today. */
export function currentWording(kind: AgreementKind): AgreementWording {
  const wording = agreementWordings.findLast((candidate) => candidate.kind === kind);
  if (!wording) throw new Error(`No wording is written for the agreement "${kind}".`);
  return wording;
}
