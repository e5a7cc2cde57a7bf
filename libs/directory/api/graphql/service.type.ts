import { capacityStates, freshnesses, serviceStatuses, type CapacityState, type Freshness, type ServiceStatus } from '@linkwell/directory-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };

export const FreshnessEnum = enumOf(freshnesses);
registerEnumType(FreshnessEnum, { name: 'Freshness', description: 'How lately somebody confirmed that a listing is true. `unknown`: not yet confirmed.' });
export const CapacityStateEnum = enumOf(capacityStates);
registerEnumType(CapacityStateEnum, { name: 'CapacityState' });
export const ServiceStatusEnum = enumOf(serviceStatuses);
registerEnumType(ServiceStatusEnum, { name: 'ServiceStatus' });

@ObjectType('ServiceOrganisation')
export class ServiceOrganisation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  description: string | null;
}

@ObjectType('ServiceNeed', { description: 'A need that the service helps with.' })
export class ServiceNeed {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;
}

@ObjectType('OpeningDay', { description: 'The times of one day of the week.' })
export class OpeningDay {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday: number;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'Such as "10:00 to 12:30", local time.' })
  times: string[];
}

@ObjectType('ServiceOpening')
export class ServiceOpening {
  @Field(() => [OpeningDay], { description: 'Empty when the words were not understood for certain: then show the words.' })
  days: OpeningDay[];

  @Field(() => String, { nullable: true, description: 'The times as the provider words them.' })
  words: string | null;
}

@ObjectType('ServiceLocation')
export class ServiceLocation {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => [String])
  addressLines: string[];

  @Field(() => String, { nullable: true })
  postcode: string | null;

  @Field(() => [String], { description: 'What a person should know who cannot climb, hear or see well; empty when nobody said.' })
  accessibility: string[];

  @Field(() => String, { nullable: true, description: 'How to get there.' })
  directions: string | null;

  @Field(() => Boolean, { description: 'Whether the place on the map is only near the address.' })
  approximate: boolean;

  @Field(() => ServiceOpening, { nullable: true })
  opening: ServiceOpening | null;
}

@ObjectType('ServiceAccess')
export class ServiceAccess {
  @Field(() => String, { description: 'Who may bring a person to it, in words.' })
  way: string;

  @Field(() => [String], { description: 'How a person reaches it, in words.' })
  channels: string[];

  @Field(() => String, { nullable: true, description: 'Who it is for and how to come, as the provider words it.' })
  eligibility: string | null;

  @Field(() => [String], { description: 'Whom it is meant for, such as "Women"; empty when nobody said.' })
  forWhom: string[];

  @Field(() => String, { nullable: true, description: 'Where people must live or be registered, as the provider words it.' })
  catchment: string | null;

  @Field(() => String, { nullable: true, description: 'What to do first.' })
  howToStart: string | null;

  @Field(() => String, { nullable: true, description: 'The ages it is for, in words; null when nobody said.' })
  ages: string | null;
}

@ObjectType('ServiceCapacity')
export class ServiceCapacity {
  @Field(() => CapacityStateEnum)
  state: CapacityState;

  @Field(() => String, { description: 'Such as "Full until 3 March 2026".' })
  words: string;

  @Field(() => String, { nullable: true, description: 'Such as "Usual wait: about 6 weeks".' })
  usualWait: string | null;
}

@ObjectType('ServiceFreshness')
export class ServiceFreshness {
  @Field(() => FreshnessEnum)
  status: Freshness;

  @Field(() => CalendarDateScalar, { nullable: true })
  lastConfirmedOn: CalendarDate | null;

  @Field(() => String)
  words: string;
}

@ObjectType('ServiceSource', { description: 'Where the listing was imported from.' })
export class ServiceSource {
  @Field(() => String)
  title: string;

  @Field(() => String)
  attribution: string;
}

@ObjectType('Service', { description: 'A published listing, as anybody may read it.' })
export class Service {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The readable end of its address.' })
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => ServiceOrganisation)
  organisation: ServiceOrganisation;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text; line ends are meant.' })
  description: string | null;

  @Field(() => ServiceStatusEnum)
  status: ServiceStatus;

  @Field(() => [ServiceNeed])
  needs: ServiceNeed[];

  @Field(() => [ServiceLocation])
  locations: ServiceLocation[];

  @Field(() => ServiceOpening, { nullable: true, description: 'The times of a service that has no place.' })
  opening: ServiceOpening | null;

  @Field(() => ServiceAccess)
  access: ServiceAccess;

  @Field(() => [String])
  phones: string[];

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true, description: '`http` or `https` only.' })
  website: string | null;

  @Field(() => [String], { description: 'In words; empty when not known.' })
  costs: string[];

  @Field(() => [String], { description: 'In English words; empty when not known.' })
  languages: string[];

  @Field(() => ServiceCapacity)
  capacity: ServiceCapacity;

  @Field(() => ServiceFreshness)
  freshness: ServiceFreshness;

  @Field(() => [String], { description: 'What a reader must know before relying on it.' })
  cautions: string[];

  @Field(() => ServiceSource, { nullable: true })
  source: ServiceSource | null;
}
