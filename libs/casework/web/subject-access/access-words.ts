import type { AccessAsker, IdentityCheck, WithholdingGround } from '@linkwell/casework-domain';
import type { StatusTone } from '@linkwell/web-kit';

export const askerWords: Readonly<Record<AccessAsker, string>> = {
  self: 'The person themselves',
  attorney: 'An attorney or deputy for them',
  parent: 'A parent, or who has parental responsibility',
  other: 'Somebody else with authority',
};

export const checkWords: Readonly<Record<IdentityCheck, string>> = {
  document_seen: 'A document was seen',
  known_to_team: 'The team knows them',
  confirmed_by_practice: 'The practice confirmed it',
  other: 'In another way',
};

export const groundWords: Readonly<Record<WithholdingGround, { readonly label: string; readonly hint: string }>> = {
  third_party: { label: 'It is about another person', hint: 'Who has not agreed, and whom it would not be reasonable to name.' },
  serious_harm: { label: 'It could cause serious harm', hint: 'To anybody’s physical or mental health, in the judgement of a health professional.' },
  legal_privilege: { label: 'It is legal advice', hint: 'Between the organisation and its lawyers.' },
};

export const stateWords: Readonly<Record<'open' | 'released' | 'closed', { readonly words: string; readonly tone: StatusTone }>> = {
  open: { words: 'Open', tone: 'neutral' },
  released: { words: 'Released', tone: 'good' },
  closed: { words: 'Ended without a copy', tone: 'neutral' },
};
