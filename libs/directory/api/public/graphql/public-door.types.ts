import { reportSubjects, type ReportSubject } from '@linkwell/directory-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Service } from '../../graphql/service.type';

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
export const ReportSubjectEnum = enumOf(reportSubjects);
registerEnumType(ReportSubjectEnum, { name: 'ReportSubject', description: 'What is wrong with a listing.' });
export const serviceUses = ['viewed', 'shortlisted'] as const;
export type ServiceUse = (typeof serviceUses)[number];
export const ServiceUseEnum = enumOf(serviceUses);
registerEnumType(ServiceUseEnum, { name: 'ServiceUse' });

@InputType()
export class ReportListingInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'serviceId: use the id of a service' })
  serviceId: string;

  @Field(() => ReportSubjectEnum)
  @IsIn(reportSubjects)
  about: ReportSubject;

  @Field(() => String, { description: 'What is wrong, in 1000 characters or fewer. No personal details.' })
  @MaxLength(4000, { message: 'words: use 1000 characters or fewer' })
  words: string;

  @Field(() => String, { nullable: true, description: 'Leave it empty: people never see it, and machines that fill in every box give themselves away.' })
  @IsOptional()
  @MaxLength(4000)
  website?: string | null;
}

@ObjectType('ReportReceived')
export class ReportReceived {
  @Field(() => Boolean)
  received: boolean;
}

@InputType()
export class ShareShortlistInput {
  @Field(() => [ID])
  @ArrayMaxSize(100, { message: 'serviceIds: a shortlist holds 20 services at most' })
  @IsUUID(undefined, { each: true, message: 'serviceIds: use the ids of services' })
  serviceIds: string[];
}

@ObjectType('SharedShortlist', { description: 'The way to a shortlist: whoever has the token can read it until it expires. It is given once.' })
export class SharedShortlist {
  @Field(() => String)
  token: string;

  @Field(() => CalendarDateScalar, { description: 'The day on which the link stops working.' })
  expiresOn: CalendarDate;
}

@ArgsType()
export class ShortlistArgs {
  @Field(() => String)
  @Matches(/^[\w-]{43}$/, { message: 'token: use the whole link to the shortlist' })
  token: string;
}

@ArgsType()
export class ServicesArgs {
  @Field(() => [ID])
  @ArrayMaxSize(20, { message: 'ids: a shortlist holds 20 services at most' })
  @IsUUID(undefined, { each: true, message: 'ids: use the ids of services' })
  ids: string[];
}

@ObjectType('Shortlist', { description: 'Services that somebody put together to print or to share. It holds nothing about anybody.' })
export class ShortlistType {
  @Field(() => CalendarDateScalar, { nullable: true, description: 'None for one that was not shared.' })
  expiresOn: CalendarDate | null;

  @Field(() => [Service], { description: 'In their order.' })
  services: readonly Service[];

  @Field(() => Int, { description: 'How many of them are not listed any more.' })
  gone: number;
}

@ArgsType()
export class CountUseArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'serviceId: use the id of a service' })
  serviceId: string;

  @Field(() => ServiceUseEnum)
  @IsIn(serviceUses)
  use: ServiceUse;
}
