import { openingReasonWords } from '../access/opening-words';
import { appointmentModeWords, appointmentStateWords } from '../desk/desk-words';
import { asWritten, type TimelineWords } from './timeline-words';

const of = (table: Readonly<Record<string, string>>, code: string | undefined): string => table[code ?? ''] ?? asWritten(code);
const stateWords = Object.fromEntries(Object.entries(appointmentStateWords).map(([state, { words }]) => [state, words]));

/** How what the desk, the plan and openings tell of reads in the timeline. */
export const deskTimelineWords: readonly TimelineWords[] = [
  {
    kind: 'appointment', label: 'Appointments', title: ([state, mode]) => `Appointment (${of(appointmentModeWords, mode).toLowerCase()}): ${of(stateWords, state).toLowerCase()}`,
    link: (appointmentId, patientId) => `/patients/${patientId}/appointments/${appointmentId}`,
  },
  { kind: 'task', label: 'Tasks', title: ([step]) => (step === 'done' ? 'Task done' : 'Task added') },
  { kind: 'plan', label: 'Plan', title: ([, version]) => (version === '1' ? 'Plan written' : `Plan changed (version ${version ?? ''})`), link: (_planId, patientId) => `/patients/${patientId}/plan` },
  { kind: 'opening', label: 'Opened by another team', title: ([, reason]) => `Record opened by somebody of another team: ${of(openingReasonWords, reason).toLowerCase()}` },
];
