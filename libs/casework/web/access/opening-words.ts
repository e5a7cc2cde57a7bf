import type { OpeningReason } from '@linkwell/casework-domain';
import type { StatusTone } from '@linkwell/web-kit';

export const openingReasonWords: Readonly<Record<OpeningReason, string>> = {
  immediate_risk: 'Somebody may come to harm now',
  person_present: 'The person is with me, or on the telephone, and asks for help',
  covering: 'I cover for a colleague of that team',
  other: 'Another reason',
};

export const findingWords: Readonly<Record<'justified' | 'not_justified', { readonly words: string; readonly tone: StatusTone }>> = {
  justified: { words: 'Justified', tone: 'good' },
  not_justified: { words: 'Not justified', tone: 'bad' },
};
