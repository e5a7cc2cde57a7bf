import { askAnswers, type AskAnswer } from '@linkwell/directory-domain';
import { DateTime } from '@linkwell/graphql';
import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEmail, IsIn, IsOptional, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Service } from '../../graphql/service.type';
import { tokenShape } from '../link-token';

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
export const AskAnswerEnum = enumOf(askAnswers);
registerEnumType(AskAnswerEnum, { name: 'AskAnswer' });
export const AskStateEnum = enumOf(['open', 'used', 'expired', 'unknown']);
registerEnumType(AskStateEnum, { name: 'AskState' });

@ArgsType()
export class TokenArgs {
  @Field(() => String)
  @Matches(tokenShape, { message: 'token: use the whole link' })
  token: string;
}

@ObjectType('FreshnessAsk', { description: 'What the link of an ask shows. Reading it changes nothing.' })
export class FreshnessAskType {
  @Field(() => AskStateEnum) state: keyof typeof AskStateEnum;
  @Field(() => String, { nullable: true }) organisation: string | null;
  @Field(() => DateTime, { nullable: true }) expiresAt: Date | null;
  @Field(() => [Service]) listings: readonly Service[];
}

@InputType()
export class ListingAnswerInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'serviceId: use the id of a listing' }) serviceId: string;
  @Field(() => AskAnswerEnum) @IsIn(askAnswers) answer: AskAnswer;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(4000) words?: string | null;
}

@InputType()
export class AnswerFreshnessAskInput {
  @Field(() => String) @Matches(tokenShape, { message: 'token: use the whole link' }) token: string;
  @Field(() => [ListingAnswerInput])
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ListingAnswerInput)
  answers: ListingAnswerInput[];
}

@ObjectType('FreshnessAskAnswered')
export class FreshnessAskAnswered {
  @Field(() => [ID]) confirmed: readonly string[];
  @Field(() => [ID]) changed: readonly string[];
  @Field(() => [ID]) ended: readonly string[];
}

@ObjectType('ClaimableListing', { description: 'A listing that somebody may ask to keep.' })
export class ClaimableListingType {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) organisationName: string;
  @Field(() => String, { nullable: true, description: 'The published address that is asked, masked; none: a steward decides.' }) maskedAddress: string | null;
  @Field(() => String, { description: 'To be sent back with the form.' }) ticket: string;
}

@InputType()
class AskerInput {
  @Field(() => String) @Matches(/\S/, { message: 'name: enter your name' }) @MaxLength(100, { message: 'name: use 100 characters or fewer' }) name: string;
  @Field(() => String) @IsEmail({}, { message: 'email: enter an e-mail address in the usual form, like name@example.org' }) @MaxLength(254) email: string;
  @Field(() => String) @Matches(/\S/, { message: 'words: say what you do there' }) @MaxLength(500, { message: 'words: use 500 characters or fewer' }) words: string;
  @Field(() => String) @MaxLength(100) ticket: string;
  @Field(() => String, { nullable: true, description: 'Leave it empty: people never see it.' }) @IsOptional() @MaxLength(4000) homepage?: string | null;
}

@InputType()
export class ClaimListingInput extends AskerInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'serviceId: use the id of a listing' }) serviceId: string;
}

@InputType()
export class ProposeListingInput extends AskerInput {
  @Field(() => String) @Matches(/\S/, { message: 'organisationName: enter its name' }) @MaxLength(200) organisationName: string;
  @Field(() => String) @Matches(/\S/, { message: 'serviceName: enter its name' }) @MaxLength(200) serviceName: string;
  @Field(() => String) @Matches(/\S/, { message: 'what: say what it offers' }) @MaxLength(3000) what: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(300) address?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(12, { message: 'postcode: enter one postcode' }) postcode?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) phone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsEmail({}, { message: 'contactEmail: enter an e-mail address in the usual form' }) @MaxLength(254) contactEmail?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^https?:\/\/\S+$/i, { message: 'website: begin it with https://' }) @MaxLength(500) website?: string | null;
  @Field(() => Boolean) @IsBoolean() runsIt: boolean;
}

@ObjectType('RequestReceived')
export class RequestReceived {
  @Field(() => Boolean) received: boolean;
}

@ObjectType('ClaimToAnswer', { description: 'What the published address is asked about a claim.' })
export class ClaimToAnswer {
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String) words: string;
  @Field(() => String) serviceName: string;
  @Field(() => String) organisationName: string;
}

@InputType()
export class AnswerClaimInput {
  @Field(() => String) @Matches(tokenShape, { message: 'token: use the whole link' }) token: string;
  @Field(() => Boolean) @IsBoolean() agreed: boolean;
}
