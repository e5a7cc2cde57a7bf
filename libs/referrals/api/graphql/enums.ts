import { agreementGivers, agreementManners, needUrgencies } from '@linkwell/casework-domain';
import { closings, declineReasons, disclosureFieldNames, parties, referralStates } from '@linkwell/referrals-domain';
import { registerEnumType } from '@nestjs/graphql';
import { answerings } from '../commands/act-on-referral';
import { inboxTrays } from '../queries/inbox-trays';

/** A GraphQL enum whose values are the domain's own words. */
export function enumOf<Value extends string>(name: string, values: readonly Value[]): { [V in Value]: V } {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  registerEnumType(made, { name });
  return made;
}

export const ReferralStateEnum = enumOf('ReferralState', referralStates);
export const ReferralCommandEnum = enumOf('ReferralCommand', answerings);
export const ReferralPartyEnum = enumOf('ReferralParty', parties);
export const ReferralUrgencyEnum = enumOf('ReferralUrgency', needUrgencies);
export const DisclosureFieldEnum = enumOf('DisclosureField', disclosureFieldNames);
export const DeclineReasonEnum = enumOf('DeclineReason', declineReasons.map(({ id }) => id));
export const WhatHappenedEnum = enumOf('WhatHappened', closings.map(({ id }) => id));
export const SharingAgreedByEnum = enumOf('SharingAgreedBy', agreementGivers);
export const SharingAgreedHowEnum = enumOf('SharingAgreedHow', agreementManners);
export const InboxTrayEnum = enumOf('InboxTray', inboxTrays);
export const ReferralEventTypeEnum = enumOf('ReferralEventType', [
  'ReferralSent', 'ReferralDiscarded', 'ReferralAccepted', 'ReferralWaitlisted', 'ReferralDeclined', 'ReferralWithdrawn',
  'AttendanceRecorded', 'ReferralClosed', 'ReferralReopened', 'ReferralEnteredInError', 'NewsAskedFor',
]);
