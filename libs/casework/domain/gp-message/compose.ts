import { timeInLondon, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import type { EpisodeCloseReason } from '../episode';
import { snomedCodes } from '../intake/snomed';
import type { NeedStatus } from '../need';
import { formatNhsNumber, type NhsNumber } from '../nhs-number';
import { referralSourceWords, type ReferralSource } from '../referral-source';
import type { MessageExtent, MessageMoment } from './audience';

/** A line of a message. One with an id may be left out before the message is sent. */
export interface MessageLine {
  readonly id: string | null;
  /** Empty where the text stands by itself. */
  readonly label: string;
  readonly text: string;
}
export interface MessageSection {
  readonly heading: string;
  readonly lines: readonly MessageLine[];
}
export interface ComposedMessage {
  readonly title: string;
  readonly sections: readonly MessageSection[];
}

/** A service that somebody was pointed to, and what came of it, fit to be told to their GP. */
export interface ServiceTold {
  readonly id: string;
  readonly service: string;
  readonly organisation: string;
  readonly since: CalendarDate;
  readonly cameOfIt: string;
}

/** What a message is made of. Nothing confidential may be in it: whoever reads the record for this leaves it out. */
export interface MessageRecord {
  readonly moment: MessageMoment;
  readonly extent: MessageExtent;
  readonly composedAt: Date;
  readonly person: { readonly forename: string; readonly surname: string; readonly dateOfBirth: CalendarDate; readonly nhsNumber: NhsNumber | null; readonly nhsNumberTraced: boolean };
  /** Where they are registered; the name is not known of a practice that the team does not serve. */
  readonly practice: { readonly name: string | null; readonly odsCode: string | null };
  readonly referral: { readonly on: CalendarDate; readonly source: ReferralSource; readonly referrer: { readonly name: string; readonly role: string; readonly organisation: string } | null };
  readonly outcome: { readonly on: CalendarDate; readonly closingReason: EpisodeCloseReason | null; readonly failedTries: number; readonly letterSentOn: CalendarDate | null };
  /** In their own words, where they want their practice to read them. */
  readonly aboutMe: { readonly matters: string | null; readonly support: string | null };
  readonly needs: readonly { readonly id: string; readonly label: string; readonly status: NeedStatus }[];
  readonly services: readonly ServiceTold[];
  readonly goals: readonly { readonly id: string; readonly words: string; readonly steps: number; readonly done: number }[];
  readonly worker: { readonly name: string; readonly email: string } | null;
  readonly teamName: string;
  readonly author: { readonly name: string; readonly role: string };
}

export const messageTitles: Readonly<Record<MessageMoment, string>> = {
  started: 'Social prescribing: support has begun',
  declined: 'Social prescribing: support was declined',
  not_reached: 'Social prescribing: the person could not be reached',
  ended: 'Social prescribing: support has ended',
};

const closeWords: Readonly<Record<Exclude<EpisodeCloseReason, 'died' | 'moved_practice'>, string>> = {
  completed: 'What was set out to be done together is finished',
  disengaged: 'The person stopped coming or answering',
  other: 'For another reason',
};

const needWords: Readonly<Record<NeedStatus, string>> = { open: 'open', being_helped: 'being helped', met: 'met', not_met: 'not met', no_longer_wanted: 'no longer wanted' };

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' });
const dayWords = (on: CalendarDate): string => day.format(new Date(`${on}T12:00:00Z`));
const line = (label: string, text: string, id: string | null = null): MessageLine => ({ id, label, text });
const code = (words: string, number: string): string => `${words} (SNOMED CT ${number})`;

/** What the worker writes stands under this heading. */
export const wordsHeading = 'Information and advice given';

/**
 * A message back to GP and referrer, under headings of the Social Prescribing Information Standard v1.1 (PRSB; domain/intake/labels.ts says how far those were compared).
 * Of needs it names the kind and how it stands, never the person's words; of a plan the goals and how far they have come.
 */
export function composeMessage(record: MessageRecord): ComposedMessage {
  const { moment, extent, person, practice, referral, teamName, author, composedAt, worker } = record;
  const whole = extent === 'whole';
  const { referrer } = referral;
  const by = referrer && [referrer.name, referrer.role, referrer.organisation].filter((part) => part !== '').join(', ');
  const sections: MessageSection[] = [
    { heading: 'Person demographics', lines: [line('Name', `${person.surname.toUpperCase()}, ${person.forename}`), line('Date of birth', dayWords(person.dateOfBirth)), line('NHS number', numberWords(person))] },
    { heading: 'GP practice', lines: [line('Practice', practice.name ?? 'Not one that our team works with'), ...(practice.odsCode ? [line('ODS code', practice.odsCode)] : [])] },
    {
      heading: 'Referral details',
      lines: [line('Referral', code('Referral to social prescribing', snomedCodes.referredToSocialPrescribing)), line('Date', dayWords(referral.on)), line('Source', referralSourceWords[referral.source]), ...(by ? [line('Referrer', by)] : [])],
    },
    { heading: 'Social prescribing outcome', lines: outcomeLines(record) },
    { heading: 'About me', lines: whole ? aboutMeLines(record) : [] },
    { heading: 'Problem list', lines: whole ? record.needs.map(({ id, label, status }) => line('Need', `${label} – ${needWords[status]}`, id)) : [] },
    { heading: 'Services and care', lines: whole ? record.services.map(({ id, service, organisation, since, cameOfIt }) => line('Service', `${service}, ${organisation}, ${dayWords(since)} – ${cameOfIt}`, id)) : [] },
    { heading: 'Care and support plan', lines: whole ? record.goals.map(({ id, words, steps, done }) => line('Goal', steps === 0 ? words : `${words} (${done} of ${steps} steps done)`, id)) : [] },
    { heading: 'Professional contacts', lines: worker ? [line('Link worker', `${worker.name}, ${teamName}`), line('E-mail', worker.email)] : [line('Team', teamName)] },
    { heading: 'Person completing record', lines: [line('Name', author.name), line('Role', author.role), line('Organisation', teamName), line('Date and time', `${dayWords(dayInLondon(composedAt))}, ${timeInLondon(composedAt)}`)] },
  ];
  return { title: messageTitles[moment], sections: sections.filter(({ lines }) => lines.length > 0) };
}

function outcomeLines({ moment, outcome: { on, closingReason, failedTries, letterSentOn } }: MessageRecord): MessageLine[] {
  const date = line('Date', dayWords(on));
  switch (moment) {
    case 'started':
      return [line('Outcome', 'Support was accepted'), date];
    case 'declined':
      return [line('Outcome', code('Social prescribing declined', snomedCodes.socialPrescribingDeclined)), date];
    case 'not_reached':
      return [line('Outcome', 'The person could not be reached'), date, line('Tries', `${failedTries}${letterSentOn ? `, and a letter on ${dayWords(letterSentOn)}` : ''}`)];
    case 'ended':
      return [line('Outcome', 'Support has ended'), date, ...(closingReason && closingReason !== 'died' && closingReason !== 'moved_practice' ? [line('Reason', closeWords[closingReason])] : [])];
  }
}

const aboutMeLines = ({ aboutMe: { matters, support } }: MessageRecord): MessageLine[] => [
  ...(matters === null ? [] : [line('What is most important to me', matters, 'about-me-matters')]),
  ...(support === null ? [] : [line('How and how not to support me', support, 'about-me-support')]),
];

const numberWords = ({ nhsNumber, nhsNumberTraced }: MessageRecord['person']): string =>
  nhsNumber === null ? 'Not held' : `${formatNhsNumber(nhsNumber)}${nhsNumberTraced ? '' : ' (as given, not traced)'}`;
