import { connectionOf, DateTime, PageArgs } from '@linkwell/graphql';
import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsUUID, Matches } from 'class-validator';
import { enumOf } from '../graphql/enums';

export const elsewhereFindings = ['same_person', 'not_the_same', 'dismissed'] as const;
export type ElsewhereFinding = (typeof elsewhereFindings)[number];
export const ElsewhereFindingEnum = enumOf('ElsewhereFinding', elsewhereFindings);

@ObjectType('SeenElsewhere', { description: 'A patient of a team that the viewer leads who seems to have a record in another team too. Nothing of that record is shown.' })
export class SeenElsewhereType {
  @Field(() => ID, { description: 'Of the pair.' }) id: string;
  @Field(() => ID) patientId: string;
  @Field(() => String) patientName: string;
  @Field(() => String) teamName: string;
  @Field(() => String) otherTeamName: string;
  @Field(() => [String], { description: 'Leads of the other team and their e-mail addresses.' }) otherLeads: readonly string[];
  @Field(() => Boolean, { description: 'By the same NHS number; else by the same names and date of birth.' }) byNumber: boolean;
  @Field(() => ElsewhereFindingEnum, { nullable: true }) finding: ElsewhereFinding | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => DateTime, { nullable: true }) decidedAt: Date | null;
}
export const SeenElsewhereConnection = connectionOf('SeenElsewhere', SeenElsewhereType);

@ArgsType()
export class SeenElsewhereArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Those of which somebody has said something, instead of those that wait.' })
  @IsBoolean()
  decided: boolean = false;
}

@InputType()
export class JudgeSeenElsewhereInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => ID, { description: 'The pair’s.' }) @Matches(/^[0-9a-f]{64}$/, { message: 'id: use one that the list gave' }) id: string;
  @Field(() => ElsewhereFindingEnum) finding: ElsewhereFinding;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}

@ObjectType('SeenElsewhereJudged')
export class SeenElsewhereJudgedType {
  @Field(() => ID) patientId: string;
}
