import { closeReasonWords, contactKindWords, contactOutcomeWords, episodeWords, metWords, modeWords, reporterWords, scopeWords, sourceWords } from '../words';
import { audienceWords, momentWords } from '../gp-message/gp-message-words';
import { recipientWords, stepWords } from '../safeguarding/safeguarding-words';
import { asWritten, type TimelineWords } from './timeline-words';

const of = (table: Readonly<Record<string, string>>, code: string | undefined): string => table[code ?? ''] ?? asWritten(code);

/** How what casework itself tells of reads in the timeline. */
export const caseworkTimelineWords: readonly TimelineWords[] = [
  { kind: 'contact', label: 'Contacts', title: ([mode, outcome, kind]) => `${of(modeWords, mode)}: ${of(contactOutcomeWords, outcome).toLowerCase()} (${of(contactKindWords, kind).toLowerCase()})` },
  {
    kind: 'need', label: 'Needs', title: ([, urgency], about) => `Need recorded: ${about ?? ''}${urgency === 'crisis' ? ' (crisis)' : ''}`,
    link: (needId, patientId) => `/patients/${patientId}/needs/${needId}`,
  },
  { kind: 'need_answer', label: 'Whether needs were met', title: ([answer, reporter], about) => `${about ?? ''}: ${of(metWords, answer).toLowerCase()}, says ${of(reporterWords, reporter)}` },
  { kind: 'episode', label: 'Episodes of support', title: ([step, code]) => episodeTitle(step, code) },
  { kind: 'agreement', label: 'Agreements', title: ([answer, scope]) => `${of(scopeWords, scope)}: ${answer === 'withdrawn' ? 'agreement withdrawn' : answer === 'yes' ? 'they agreed' : 'they said no'}` },
  {
    kind: 'gp_message', label: 'Messages to GP and referrer', title: ([state, moment, audience]) => `${of(audienceWords, audience)}, ${of(momentWords, moment).toLowerCase()}: ${state === 'sent' ? 'message sent' : 'no message sent'}`,
    link: (_messageId, patientId) => `/patients/${patientId}/gp-messages`,
  },
  { kind: 'safeguarding', label: 'Safeguarding', title: ([, step, recipient]) => [`Safeguarding: ${of(stepWords, step).toLowerCase()}`, recipient && of(recipientWords, recipient)].filter(Boolean).join(': '), link: (concernId) => `/safeguarding/${concernId}` },
  { kind: 'transfer', label: 'Changes of hands', title: (_what, about) => `Handed over to ${about ?? 'a colleague'}` },
];

function episodeTitle(step: string | undefined, code: string | undefined): string {
  if (step === 'offered') return `Support offered. Asked for by: ${of(sourceWords, code).toLowerCase()}`;
  if (step === 'closed') return `Support ended: ${of(closeReasonWords, code).toLowerCase()}`;
  if (step === 'accepted') return 'Said yes to support';
  return of(Object.fromEntries(Object.entries(episodeWords).map(([state, { words }]) => [state, words])), step);
}
