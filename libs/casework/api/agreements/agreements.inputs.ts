import { askedByThemselves, evaluationPolicies, type AgreementGiver, type AgreementManner, type AskedByItself, type EvaluationPolicy } from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsUUID, MaxLength } from 'class-validator';
import { SupportAnswerInput } from '../graphql/inputs';
import { AgreementGiverEnum, AgreementKindEnum, AgreementMannerEnum, EvaluationPolicyEnum } from '../graphql/enums';

@ArgsType()
export class OfPatientArgs {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
}

@InputType()
export class RecordAgreementInput extends SupportAnswerInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => AgreementKindEnum, { description: 'contact_after, evaluation or research.' }) @IsIn(askedByThemselves, { message: 'kind: support is answered when it is offered, sharing when somebody is referred' }) kind: AskedByItself;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}

@InputType()
export class WithdrawAgreementInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'agreementId: send a UUID' }) agreementId: string;
  @Field(() => AgreementGiverEnum, { description: 'Who said so.' }) saidBy: AgreementGiver;
  @Field(() => AgreementMannerEnum) how: AgreementManner;
  @Field(() => Int, { description: 'The version that was seen.' }) @IsInt() version: number;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}

@InputType()
export class RecordOptOutCheckInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => CalendarDateScalar) checkedOn: CalendarDate;
  @Field(() => Boolean) @IsBoolean() optedOut: boolean;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}

@InputType()
export class ChangeDataPolicyInput {
  @Field(() => String) @MaxLength(300, { message: 'lawfulBasis: use 300 characters or fewer' }) lawfulBasis: string;
  @Field(() => EvaluationPolicyEnum) @IsIn(evaluationPolicies) evaluation: EvaluationPolicy;
  @Field(() => Int) @IsInt() version: number;
}
