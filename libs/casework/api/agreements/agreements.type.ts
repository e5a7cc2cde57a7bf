import type { AgreementGiver, AgreementKind, AgreementManner, EvaluationPolicy } from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgreementType } from '../graphql/agreement.type';
import { AgreementGiverEnum, AgreementKindEnum, AgreementMannerEnum, EvaluationPolicyEnum } from '../graphql/enums';

@ObjectType('AgreementOfPatient', { description: 'What the person said, the words that were read to them, and what taking it back would do.' })
export class AgreementOfPatientType extends AgreementType {
  @Field(() => AgreementKindEnum) kind: AgreementKind;
  @Field(() => String, { nullable: true, description: 'The name that was read out: the organisation’s.' }) subject: string | null;
  @Field(() => String, { nullable: true, description: 'The words as they were read.' }) wording: string | null;
  @Field(() => String, { nullable: true, description: 'Who wrote the withdrawal down.' }) withdrawnBy: string | null;
  @Field(() => AgreementGiverEnum, { nullable: true }) withdrawalSaidBy: AgreementGiver | null;
  @Field(() => AgreementMannerEnum, { nullable: true }) withdrawalHow: AgreementManner | null;
  @Field(() => [String], { description: 'What withdrawing it does, at once.' }) happens: readonly string[];
  @Field(() => [String]) cannotUndo: readonly string[];
  @Field(() => Int) version: number;
}

@ObjectType('OptOutCheck', { description: 'What the National Data Opt-out said on a day.' })
export class OptOutCheckType {
  @Field(() => CalendarDateScalar) checkedOn: CalendarDate;
  @Field(() => Boolean) optedOut: boolean;
  @Field(() => String) recordedBy: string;
}

@ObjectType('DataPolicy', { description: 'What the controller of this installation has decided about people’s data.' })
export class DataPolicyType {
  @Field(() => String) lawfulBasis: string;
  @Field(() => EvaluationPolicyEnum) evaluation: EvaluationPolicy;
  @Field(() => Int) version: number;
}

@ObjectType('AgreementsOfPatient')
export class AgreementsOfPatientType {
  @Field(() => ID) patientId: string;
  @Field(() => DataPolicyType) policy: DataPolicyType;
  @Field(() => [AgreementOfPatientType], { description: 'Newest first, at most 200.' }) agreements: readonly AgreementOfPatientType[];
  @Field(() => [OptOutCheckType], { description: 'Newest first, at most 20.' }) optOutChecks: readonly OptOutCheckType[];
}
