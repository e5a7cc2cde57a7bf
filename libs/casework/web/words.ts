import type { AgreementGiver, AgreementManner, ContactKind, ContactMode, ContactOutcome, EpisodeCloseReason, EpisodeState, NeedMetAnswerValue, NeedMetReporter, NeedStatus, NeedUrgency } from '@linkwell/casework-domain';
import type { Choice, StatusTone } from '@linkwell/web-kit';

interface Words {
  readonly tone: StatusTone;
  readonly words: string;
}

export const episodeWords: Readonly<Record<EpisodeState, Words>> = {
  offered: { tone: 'new', words: 'Support offered' },
  accepted: { tone: 'good', words: 'Support running' },
  declined: { tone: 'ended', words: 'Said no to support' },
  not_reached: { tone: 'ended', words: 'Not reached' },
  closed: { tone: 'ended', words: 'Support ended' },
};

export const needStatusWords: Readonly<Record<NeedStatus, Words>> = {
  open: { tone: 'new', words: 'Open' },
  being_helped: { tone: 'waiting', words: 'Being helped' },
  met: { tone: 'good', words: 'Met' },
  not_met: { tone: 'warning', words: 'Not met' },
  no_longer_wanted: { tone: 'ended', words: 'No longer wanted' },
};

export const urgencyWords: Readonly<Record<NeedUrgency, string>> = { routine: 'Can wait its turn', soon: 'Soon', crisis: 'Crisis' };
export const priorityWords: Readonly<Record<number, string>> = { 1: 'Matters most', 2: 'Matters', 3: 'Matters less' };

export { referralSourceWords as sourceWords } from '@linkwell/casework-domain';

export const closeReasonWords: Readonly<Record<EpisodeCloseReason, string>> = {
  completed: 'We finished what we set out to do',
  disengaged: 'The person stopped coming or answering',
  moved_practice: 'The person moved to another practice',
  died: 'The person died',
  other: 'Something else',
};

export const giverWords: Readonly<Record<AgreementGiver, string>> = {
  self: 'The person themselves',
  parent: 'A parent (for somebody under 18)',
  attorney: 'An attorney for health and welfare',
  advocate: 'An advocate',
  best_interests: 'A best-interests decision',
};
export const mannerWords: Readonly<Record<AgreementManner, string>> = { spoken: 'Spoken', written: 'In writing' };

/** What an agreement is about, by the first part of its scope. */
export const scopeWords: Readonly<Record<string, string>> = {
  support: 'Support by a link worker',
  share: 'Sharing details with one organisation',
  contact_after: 'Being contacted after support',
  research: 'Research',
};

export const reporterWords: Readonly<Record<NeedMetReporter, string>> = { patient: 'the patient', link_worker: 'the link worker', organisation: 'the organisation' };
export const metWords: Readonly<Record<NeedMetAnswerValue, string>> = { met: 'Met', not_met: 'Not met', not_known: 'Not known' };

export const modeWords: Readonly<Record<ContactMode, string>> = {
  phone: 'Phone',
  in_person: 'In person',
  home: 'Home visit',
  video: 'Video call',
  text: 'Text message',
  group: 'In a group',
  with_someone_else: 'Through somebody else',
};
export const contactOutcomeWords: Readonly<Record<ContactOutcome, string>> = {
  spoke: 'We spoke',
  no_answer: 'No answer',
  voicemail: 'Left a voicemail',
  did_not_attend: 'They did not come',
  cancelled: 'It was cancelled',
};
export const contactKindWords: Readonly<Record<ContactKind, string>> = {
  check_in: 'Checking in',
  assessment: 'Finding out what matters',
  planning: 'Planning',
  accompanied_visit: 'Going along with them',
  holding: 'Keeping hold while they wait',
  on_behalf: 'Work done for them',
  admin: 'Paperwork',
};

/** The choices of a field from a table of words, in the table's order. */
export const choicesOf = (words: Readonly<Record<string, string>>): Choice[] => Object.entries(words).map(([value, label]) => ({ value, label }));

/** `9990000018` as people read it aloud: `999 000 0018`. */
export const nhsNumberWords = (number: string): string => `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
