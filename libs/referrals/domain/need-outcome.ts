import type { NeedMetReporter } from '@linkwell/casework-domain';
import type { ReferralState } from './states';

/** Whether a need was met by what came of one referral. It is asked apart from closing: a closed referral says nothing of it. */
export const needOutcomes = [
  { id: 'met', label: 'Yes, it was met' },
  { id: 'partly', label: 'Partly' },
  { id: 'not_met', label: 'No, it was not met' },
  { id: 'not_known', label: 'Not known' },
] as const;
export type NeedOutcome = (typeof needOutcomes)[number]['id'];

export interface NeedSaid {
  readonly reporter: NeedMetReporter;
  readonly outcome: NeedOutcome;
  readonly at: Date;
}

/** The one that is shown: the patient's latest word, else the link worker's. "Not known" leaves the word to the next; an organisation's never takes its place. */
export function shownOutcome<Said extends NeedSaid>(said: readonly Said[]): Said | undefined {
  const [patient, worker] = (['patient', 'link_worker'] as const).map((reporter) => latestOf(said, reporter));
  if (patient && patient.outcome !== 'not_known') return patient;
  return worker && worker.outcome !== 'not_known' ? worker : (patient ?? worker);
}

/** The organisation's latest view: it stands beside. */
export const organisationsView = <Said extends NeedSaid>(said: readonly Said[]): Said | undefined => latestOf(said, 'organisation');

function latestOf<Said extends NeedSaid>(said: readonly Said[], reporter: NeedMetReporter): Said | undefined {
  return said.filter((one) => one.reporter === reporter).reduce<Said | undefined>((newest, one) => (newest && newest.at > one.at ? newest : one), undefined);
}

const answerable: readonly ReferralState[] = ['accepted', 'in_progress', 'closed'];

/** Only what somebody took up can have helped. */
export const mayBeAnswered = (state: ReferralState): boolean => answerable.includes(state);
