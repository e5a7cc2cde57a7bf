import { Column, Entity, JoinTable, ManyToMany, ManyToOne, OneToMany, PrimaryColumn, JoinColumn, type Relation } from 'typeorm';

/** The directory's tables as TypeORM entities, as one would usually write them. Only the benchmark has them: the product reads documents. */
@Entity({ schema: 'directory', name: 'organisation' })
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;
}

@Entity({ schema: 'directory', name: 'location' })
export class LocationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ name: 'address_lines', type: 'text', array: true })
  addressLines: string[];

  @Column({ type: 'text', nullable: true })
  postcode: string | null;

  @Column({ type: 'text' })
  precision: 'postcode' | 'sector' | 'district';

  @Column({ type: 'jsonb' })
  record: { readonly addresses?: readonly { readonly city?: string }[] };

  @Column({ type: 'geometry', spatialFeatureType: 'Point', srid: 27700 })
  geom: { readonly coordinates: readonly [number, number] };
}

@Entity({ schema: 'directory', name: 'service' })
export class ServiceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<OrganisationEntity>;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text', nullable: true })
  summary: string | null;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'text' })
  status: string;

  @Column({ name: 'listing_state', type: 'text' })
  life: string;

  @Column({ name: 'access_way', type: 'text' })
  accessWay: string;

  @Column({ name: 'access_channels', type: 'text', array: true })
  delivery: string[];

  @Column({ name: 'ages_known', type: 'boolean' })
  agesKnown: boolean;

  @Column({ name: 'minimum_age', type: 'int', nullable: true })
  minAge: number | null;

  @Column({ name: 'maximum_age', type: 'int', nullable: true })
  maxAge: number | null;

  @Column({ type: 'text' })
  capacity: string;

  @Column({ name: 'capacity_until', type: 'date', nullable: true })
  capacityUntil: string | null;

  @Column({ name: 'usual_wait_days', type: 'int', nullable: true })
  usualWaitDays: number | null;

  @Column({ name: 'last_confirmed_on', type: 'date', nullable: true })
  lastConfirmedOn: string | null;

  @Column({ name: 'closed_from', type: 'date', nullable: true })
  closedFrom: string | null;

  @Column({ name: 'closed_until', type: 'date', nullable: true })
  closedUntil: string | null;

  @Column({ name: 'dbs_applies', type: 'boolean' })
  dbsApplies: boolean;

  @ManyToMany(() => LocationEntity)
  @JoinTable({ schema: 'directory', name: 'service_at_location', joinColumn: { name: 'service_id' }, inverseJoinColumn: { name: 'location_id' } })
  locations: Relation<LocationEntity>[];
}

@Entity({ schema: 'directory', name: 'service_need' })
export class ServiceNeedEntity {
  @PrimaryColumn({ name: 'service_id', type: 'uuid' })
  serviceId: string;

  @PrimaryColumn({ name: 'need_term_id', type: 'text' })
  needTermId: string;
}

@Entity({ schema: 'directory', name: 'cost_option' })
export class CostOptionEntity {
  @PrimaryColumn({ name: 'service_id', type: 'uuid' })
  serviceId: string;

  @PrimaryColumn({ type: 'smallint' })
  position: number;

  @Column({ name: 'amount_pence', type: 'int', nullable: true })
  amountPence: number | null;
}

@Entity({ schema: 'directory', name: 'language' })
export class LanguageEntity {
  @PrimaryColumn({ name: 'service_id', type: 'uuid' })
  serviceId: string;

  @PrimaryColumn({ type: 'text' })
  name: string;
}

@Entity({ schema: 'directory', name: 'assurance' })
export class AssuranceEntity {
  @PrimaryColumn({ name: 'service_id', type: 'uuid' })
  serviceId: string;

  @PrimaryColumn({ type: 'text' })
  kind: string;

  @PrimaryColumn({ name: 'recorded_on', type: 'date' })
  recordedOn: string;

  @Column({ name: 'expires_on', type: 'date' })
  expiresOn: string;
}

@Entity({ schema: 'directory', name: 'schedule' })
export class ScheduleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'service_id', type: 'uuid' })
  serviceId: string;

  @Column({ name: 'location_id', type: 'uuid', nullable: true })
  locationId: string | null;

  @OneToMany(() => OpeningTimeEntity, (time) => time.schedule)
  times: Relation<OpeningTimeEntity>[];
}

@Entity({ schema: 'directory', name: 'opening_time' })
export class OpeningTimeEntity {
  @PrimaryColumn({ name: 'schedule_id', type: 'uuid' })
  scheduleId: string;

  @PrimaryColumn({ type: 'smallint' })
  weekday: number;

  @PrimaryColumn({ name: 'opens_at', type: 'time' })
  opensAt: string;

  @PrimaryColumn({ name: 'closes_at', type: 'time' })
  closesAt: string;

  @ManyToOne(() => ScheduleEntity, (schedule) => schedule.times)
  @JoinColumn({ name: 'schedule_id' })
  schedule: Relation<ScheduleEntity>;
}

export const directoryEntities = [OrganisationEntity, LocationEntity, ServiceEntity, ServiceNeedEntity, CostOptionEntity, LanguageEntity, AssuranceEntity, ScheduleEntity, OpeningTimeEntity];
