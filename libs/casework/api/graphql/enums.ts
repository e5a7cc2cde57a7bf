import {
  accessNeeds, addressAnswers, agreementGivers, agreementKinds, evaluationPolicies, agreementManners, birthSexes, caseloadSections, communicationNeeds, contactChannels, contactKinds, contactModes, contactOutcomes, episodeCloseReasons, episodeStates,
  ethnicCategoryCodes, gendersStated, gpPracticeAnswers, interpreterAnswers, languageCodes, needMetAnswers, needMetReporters, needStatuses, needUrgencies, nhsNumberStatuses, recordGaps, yesNoNotKnown,
} from '@linkwell/casework-domain';
import { registerEnumType } from '@nestjs/graphql';
import { referralSources } from '../referral-source';

/** A GraphQL enum whose values are the domain's own words. */
export function enumOf<Value extends string>(name: string, values: readonly Value[]): { [V in Value]: V } {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  registerEnumType(made, { name });
  return made;
}

export const caseloadStandings = ['current', 'ended', 'all'] as const;
export type CaseloadStanding = (typeof caseloadStandings)[number];

export const CaseloadStandingEnum = enumOf('CaseloadStanding', caseloadStandings);
export const CaseloadSectionEnum = enumOf('CaseloadSection', caseloadSections);
export const RecordGapEnum = enumOf('RecordGap', recordGaps);
export const ReferralSourceEnum = enumOf('ReferralSource', referralSources);
export const EpisodeStateEnum = enumOf('EpisodeState', episodeStates);
export const EpisodeCloseReasonEnum = enumOf('EpisodeCloseReason', episodeCloseReasons);
export const AgreementKindEnum = enumOf('AgreementKind', agreementKinds);
export const EvaluationPolicyEnum = enumOf('EvaluationPolicy', evaluationPolicies);
export const AgreementGiverEnum = enumOf('AgreementGiver', agreementGivers);
export const AgreementMannerEnum = enumOf('AgreementManner', agreementManners);
export const AgreementAnswerEnum = enumOf('AgreementAnswer', ['yes', 'no']);
export const ContactChannelEnum = enumOf('ContactChannel', contactChannels);
export const NhsNumberStatusEnum = enumOf('NhsNumberStatus', nhsNumberStatuses);
export const YesNoNotKnownEnum = enumOf('YesNoNotKnown', yesNoNotKnown);
export const AddressAnswerEnum = enumOf('AddressAnswer', addressAnswers);
export const GpPracticeAnswerEnum = enumOf('GpPracticeAnswer', gpPracticeAnswers);
export const GenderStatedEnum = enumOf('GenderStated', gendersStated);
export const BirthSexEnum = enumOf('BirthSex', birthSexes);
export const EthnicCategoryEnum = enumOf('EthnicCategory', ethnicCategoryCodes);
export const LanguageCodeEnum = enumOf('LanguageCode', languageCodes);
export const InterpreterAnswerEnum = enumOf('InterpreterAnswer', interpreterAnswers);
export const CommunicationNeedEnum = enumOf('CommunicationNeed', communicationNeeds);
export const AccessNeedEnum = enumOf('AccessNeed', accessNeeds);
export const NeedStatusEnum = enumOf('NeedStatus', needStatuses);
export const NeedUrgencyEnum = enumOf('NeedUrgency', needUrgencies);
export const NeedMetReporterEnum = enumOf('NeedMetReporter', needMetReporters);
export const NeedMetAnswerEnum = enumOf('NeedMetAnswer', needMetAnswers);
export const ContactModeEnum = enumOf('ContactMode', contactModes);
export const ContactOutcomeEnum = enumOf('ContactOutcome', contactOutcomes);
export const ContactKindEnum = enumOf('ContactKind', contactKinds);
