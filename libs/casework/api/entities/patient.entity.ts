import type { CoarseGroups } from '@linkwell/casework-domain';
import type { PatientId, SiteId, TeamId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Somebody on a team's caseload. Text columns hold ciphertext, `…Hash` columns keyed hashes: both are made and read by `PatientFields`. */
@Entity({ schema: 'casework', name: 'patient' })
export class Patient {
  @PrimaryColumn({ type: 'uuid' })
  id: PatientId;

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  /** The GP practice the person is registered with. */
  @Column({ name: 'site_id', type: 'uuid' })
  siteId: SiteId;

  @Column({ type: 'text' })
  forename: string;

  @Column({ type: 'text' })
  surname: string;

  @Column({ name: 'date_of_birth', type: 'text' })
  dateOfBirth: string;

  @Column({ name: 'nhs_number', type: 'text', nullable: true })
  nhsNumber: string | null;

  @Column({ type: 'text', nullable: true })
  postcode: string | null;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ name: 'safe_contact', type: 'text', nullable: true })
  safeContact: string | null;

  /** The sealed document of everything else that was asked. */
  @Column({ type: 'text', nullable: true })
  about: string | null;

  /** The number was looked up with name and date of birth, and is theirs. */
  @Column({ name: 'nhs_number_traced', type: 'boolean', default: false })
  nhsNumberTraced: boolean;

  @Column({ name: 'gender_group', type: 'text', nullable: true })
  genderGroup: CoarseGroups['genderGroup'];

  @Column({ name: 'ethnic_group', type: 'text', nullable: true })
  ethnicGroup: CoarseGroups['ethnicGroup'];

  @Column({ name: 'language_group', type: 'text', nullable: true })
  languageGroup: CoarseGroups['languageGroup'];

  @Column({ name: 'lives_alone', type: 'boolean', nullable: true })
  livesAlone: boolean | null;

  @Column({ name: 'is_carer', type: 'boolean', nullable: true })
  isCarer: boolean | null;

  @Column({ name: 'forename_hash', type: 'bytea' })
  forenameHash: Buffer;

  @Column({ name: 'surname_hash', type: 'bytea' })
  surnameHash: Buffer;

  @Column({ name: 'date_of_birth_hash', type: 'bytea' })
  dateOfBirthHash: Buffer;

  @Column({ name: 'nhs_number_hash', type: 'bytea', nullable: true })
  nhsNumberHash: Buffer | null;

  @Column({ name: 'postcode_hash', type: 'bytea', nullable: true })
  postcodeHash: Buffer | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** Newest first is the order of the caseload. */
  @Column({ name: 'last_activity_at', type: 'timestamptz' })
  lastActivityAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
