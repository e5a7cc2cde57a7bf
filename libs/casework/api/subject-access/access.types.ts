import { accessAskers, accessRequestStates, identityChecks, withholdingGrounds, type AccessAsker, type AccessRequestState, type IdentityCheck, type WithholdingGround } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime, PageArgs } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';

const enumOf = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };
export const AccessAskerEnum = enumOf(accessAskers);
registerEnumType(AccessAskerEnum, { name: 'AccessAsker' });
export const IdentityCheckEnum = enumOf(identityChecks);
registerEnumType(IdentityCheckEnum, { name: 'IdentityCheck' });
export const AccessRequestStateEnum = enumOf(accessRequestStates);
registerEnumType(AccessRequestStateEnum, { name: 'AccessRequestState' });
export const WithholdingGroundEnum = enumOf(withholdingGrounds);
registerEnumType(WithholdingGroundEnum, { name: 'WithholdingGround' });
export const HeldItemsShownEnum = enumOf(['all', 'undecided', 'withheld'] as const);
export type HeldItemsShown = keyof typeof HeldItemsShownEnum;
registerEnumType(HeldItemsShownEnum, { name: 'HeldItemsShown' });

@ObjectType('AccessReleaseMade')
export class AccessReleaseMadeType {
  @Field(() => ID) id: string;
  @Field(() => String) pageSha256: string;
  @Field(() => String) dataSha256: string;
  @Field(() => Int, { description: 'Entries that were given, in whole or in part.' }) given: number;
  @Field(() => Int, { description: 'Entries of which something was withheld.' }) withheld: number;
  @Field(() => DateTime) releasedAt: Date;
  @Field(() => String) releasedBy: string;
}

@ObjectType('AccessRequest', { description: 'Somebody asked for a copy of what is held about a person (UK GDPR, art. 15).' })
export class AccessRequestType {
  @Field(() => ID) id: string;
  @Field(() => ID) patientId: string;
  @Field(() => String) forename: string;
  @Field(() => String) surname: string;
  @Field(() => AccessRequestStateEnum) state: AccessRequestState;
  @Field(() => AccessAskerEnum) askedBy: AccessAsker;
  @Field(() => String, { nullable: true }) askerWords: string | null;
  @Field(() => IdentityCheckEnum) identityCheck: IdentityCheck;
  @Field(() => String, { nullable: true }) identityWords: string | null;
  @Field(() => CalendarDateScalar) receivedOn: CalendarDate;
  @Field(() => CalendarDateScalar, { description: 'One month after it came.' }) firstDueOn: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true }) extendedTo: CalendarDate | null;
  @Field(() => String, { nullable: true }) extensionReason: string | null;
  @Field(() => CalendarDateScalar) dueOn: CalendarDate;
  @Field(() => Boolean) isOverdue: boolean;
  @Field(() => String, { nullable: true }) closedReason: string | null;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;
  @Field(() => DateTime) openedAt: Date;
  @Field(() => String) openedBy: string;
  @Field(() => Int, { description: 'Entries that are held; 0 in a list, and once it has ended.' }) items: number;
  @Field(() => Int, { description: 'Of these, those still to be looked at.' }) undecided: number;
  @Field(() => [AccessReleaseMadeType], { description: 'Copies that were released; none in a list.' }) releases: AccessReleaseMadeType[];
  @Field(() => Int) version: number;
}
export const AccessRequestConnection = connectionOf('AccessRequest', AccessRequestType);

@ObjectType('HeldFact')
export class HeldFactType {
  @Field(() => String) label: string;
  @Field(() => String) value: string;
}

@ObjectType('Withheld')
export class WithheldType {
  @Field(() => WithholdingGroundEnum) ground: WithholdingGround;
  @Field(() => [String], { description: 'Labels of the facts; none for the whole entry.' }) parts: string[];
  @Field(() => String, { description: 'Stays with the team.' }) words: string;
  @Field(() => String, { nullable: true }) opinion: string | null;
}

@ObjectType('HeldItem', { description: 'One entry of what is held about a person.' })
export class HeldItemType {
  @Field(() => String) key: string;
  @Field(() => String, { description: 'What was seen; sent back with the decision.' }) mark: string;
  @Field(() => String) section: string;
  @Field(() => String) heading: string;
  @Field(() => CalendarDateScalar, { nullable: true }) on: CalendarDate | null;
  @Field(() => [HeldFactType]) facts: HeldFactType[];
  @Field(() => Boolean) isDecided: boolean;
  @Field(() => WithheldType, { nullable: true }) withheld: WithheldType | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
}
export const HeldItemConnection = connectionOf('HeldItem', HeldItemType);

@ObjectType('AccessRelease', { description: 'A copy as it was released: one page to read (HTML), and data (JSON).' })
export class AccessReleaseType {
  @Field(() => ID) id: string;
  @Field(() => String) page: string;
  @Field(() => String) data: string;
  @Field(() => String) pageSha256: string;
  @Field(() => String) dataSha256: string;
}

const uuid = { message: '$property: send a UUID' };
const words = { message: '$property: use at most 2,000 characters' };

@ArgsType()
export class AccessRequestsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Open ones, the first due first; else ended ones, the newest first.' }) @IsBoolean() open: boolean = true;
}
@ArgsType()
export class AccessRequestArgs {
  @Field(() => ID) @IsUUID(undefined, uuid) id: string;
}
@ArgsType()
export class HeldItemsArgs extends PageArgs {
  @Field(() => ID) @IsUUID(undefined, uuid) requestId: string;
  @Field(() => HeldItemsShownEnum, { defaultValue: 'all' }) which: HeldItemsShown = 'all';
}

@InputType()
export class OpenAccessRequestInput {
  @Field(() => ID) @IsUUID(undefined, uuid) patientId: string;
  @Field(() => AccessAskerEnum) askedBy: AccessAsker;
  @Field(() => String, { nullable: true, description: 'Who, and how it was checked that they may; needed unless the person asks for themselves.' }) @IsOptional() @MaxLength(2000, words) askerWords?: string | null;
  @Field(() => IdentityCheckEnum) identityCheck: IdentityCheck;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(2000, words) identityWords?: string | null;
  @Field(() => CalendarDateScalar) receivedOn: CalendarDate;
  @Field(() => ID) @IsUUID(undefined, uuid) idempotencyKey: string;
}

@InputType()
export class CloseAccessRequestInput {
  @Field(() => ID) @IsUUID(undefined, uuid) id: string;
  @Field(() => String) @MaxLength(2000, words) reason: string;
  @Field(() => Int) @IsInt() version: number;
}
@InputType()
export class ExtendAccessRequestInput extends CloseAccessRequestInput {
  @Field(() => CalendarDateScalar, { description: 'At most three months after it came.' }) to: CalendarDate;
}

@InputType()
export class HeldItemSeenInput {
  @Field(() => String) @MaxLength(100, { message: 'key: send an entry’s key' }) key: string;
  @Field(() => String) @MaxLength(100, { message: 'mark: send the mark that came with the entry' }) mark: string;
}
@InputType()
export class GiveHeldItemsInput {
  @Field(() => ID) @IsUUID(undefined, uuid) requestId: string;
  @Field(() => [HeldItemSeenInput])
  @ArrayMinSize(1, { message: 'items: choose at least one entry' })
  @ArrayMaxSize(100, { message: 'items: choose at most 100 entries at once' })
  @ValidateNested({ each: true })
  @Type(() => HeldItemSeenInput)
  items: HeldItemSeenInput[];
}
@InputType()
export class WithholdHeldItemInput {
  @Field(() => ID) @IsUUID(undefined, uuid) requestId: string;
  @Field(() => HeldItemSeenInput) @ValidateNested() @Type(() => HeldItemSeenInput) item: HeldItemSeenInput;
  @Field(() => WithholdingGroundEnum) ground: WithholdingGround;
  @Field(() => [String], { description: 'Labels of the facts; none for the whole entry.' }) @ArrayMaxSize(100, { message: 'parts: choose at most 100' }) @MaxLength(300, { each: true, message: 'parts: send labels' }) parts: string[];
  @Field(() => String, { description: 'Why. It stays with the team.' }) @MaxLength(2000, words) words: string;
  @Field(() => String, { nullable: true, description: 'The health professional’s opinion; needed for serious harm.' }) @IsOptional() @MaxLength(2000, words) opinion?: string | null;
}
@InputType()
export class ReleaseAccessRequestInput {
  @Field(() => ID) @IsUUID(undefined, uuid) id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => ID) @IsUUID(undefined, uuid) idempotencyKey: string;
}
