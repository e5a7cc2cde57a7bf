import type { UserId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const userStatuses = ['invited', 'active', 'disabled'] as const;
export type UserStatus = (typeof userStatuses)[number];

/** Somebody who may sign in. How they prove who they are is kept apart, in `identity.identity`. */
@Entity({ schema: 'identity', name: 'app_user' })
export class AppUser {
  @PrimaryColumn({ type: 'uuid' })
  id: UserId;

  @Column({ type: 'text' })
  email: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  @Column({ type: 'text' })
  status: UserStatus;

  @Column({ name: 'last_signed_in_at', type: 'timestamptz', nullable: true })
  lastSignedInAt: Date | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
