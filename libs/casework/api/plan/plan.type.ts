import { stepDoers, type PrintSize, type StepDoer } from '@linkwell/casework-domain';
import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const enumOf = <Value extends string>(name: string, values: readonly Value[]) => {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  registerEnumType(made, { name });
  return made;
};
export const StepDoerEnum = enumOf('StepDoer', stepDoers);
export const planFactors = ['date_of_birth', 'code'] as const;
export type PlanFactor = (typeof planFactors)[number];
export const PlanFactorEnum = enumOf('PlanFactor', planFactors);
export const PrintSizeEnum = enumOf('PlanPrintSize', ['roomy', 'close']);
export const linkAnswers = ['shown', 'wrong', 'locked', 'closed'] as const;
export type LinkAnswer = (typeof linkAnswers)[number];
export const LinkAnswerEnum = enumOf('PlanLinkAnswer', linkAnswers);

@ObjectType('PlanStep')
export class PlanStepType {
  @Field(() => ID) id: string;
  @Field(() => StepDoerEnum) who: StepDoer;
  @Field(() => String) words: string;
  @Field(() => CalendarDateScalar, { nullable: true }) dueOn: CalendarDate | null;
  @Field(() => Boolean) done: boolean;
  @Field(() => Boolean, { description: 'Absent from print, links, messages and calendars.' }) confidential: boolean;
}

@ObjectType('PlanGoal')
export class PlanGoalType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'In the person’s own words.' }) words: string;
  @Field(() => Int, { nullable: true, description: 'Where they stand, 0 to 10.' }) rating: number | null;
  @Field(() => ID, { nullable: true }) needId: string | null;
  @Field(() => Boolean) confidential: boolean;
  @Field(() => [PlanStepType]) steps: readonly PlanStepType[];
}

@ObjectType('PlanLink', { description: 'A link that shows the plan to whoever holds it and gives the right answer.' })
export class PlanLinkType {
  @Field(() => ID) id: string;
  @Field(() => PlanFactorEnum) factor: PlanFactor;
  @Field(() => DateTime) madeAt: Date;
  @Field(() => String) madeBy: string;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => Boolean) emailed: boolean;
  @Field(() => DateTime, { nullable: true }) lockedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) revokedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) lastOpenedAt: Date | null;
  @Field(() => Int) version: number;
}

@ObjectType('Plan')
export class PlanType {
  @Field(() => ID) patientId: string;
  @Field(() => Boolean, { description: 'Support runs: the plan may be changed and shared.' }) running: boolean;
  @Field(() => String, { nullable: true, description: 'The safe e-mail address to which a link could be sent.' }) safeEmail: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day it was last looked at together.' }) reviewedOn: CalendarDate | null;
  @Field(() => DateTime, { nullable: true }) savedAt: Date | null;
  @Field(() => [PlanGoalType]) goals: readonly PlanGoalType[];
  @Field(() => [PlanLinkType], { description: 'Newest first, at most 20.' }) links: readonly PlanLinkType[];
  @Field(() => Int, { description: '0 while nothing has been written.' }) version: number;
}

@ObjectType('SharedPlan', { description: 'The plan without what is confidential: for paper, a link, a calendar.' })
export class SharedPlanType {
  @Field(() => String) teamName: string;
  @Field(() => CalendarDateScalar, { nullable: true }) reviewedOn: CalendarDate | null;
  @Field(() => [PlanGoalType]) goals: readonly PlanGoalType[];
  @Field(() => PrintSizeEnum, { description: 'The type in which one side of A4 holds it.' }) size: PrintSize;
  @Field(() => [PlanGoalType], { description: 'What one side of A4 holds.' }) onePage: readonly PlanGoalType[];
  @Field(() => Int, { description: 'Steps for which one side of A4 has no room.' }) leftOut: number;
  @Field(() => String, { description: 'Days by which something is to be done, as a calendar file.' }) calendar: string;
}

@ObjectType('MadePlanLink', { description: 'Shown once: neither the token nor the code is kept.' })
export class MadePlanLinkType {
  @Field(() => String) path: string;
  @Field(() => String, { nullable: true, description: 'To be told to the person, never sent with the link.' }) spokenCode: string | null;
  @Field(() => Boolean) emailed: boolean;
  @Field(() => DateTime) expiresAt: Date;
}

@ObjectType('OpenedPlanLink')
export class OpenedPlanLinkType {
  @Field(() => LinkAnswerEnum) answer: LinkAnswer;
  @Field(() => PlanFactorEnum, { nullable: true, description: 'What is asked, while it may be answered.' }) factor: PlanFactor | null;
  @Field(() => SharedPlanType, { nullable: true }) plan: SharedPlanType | null;
}
