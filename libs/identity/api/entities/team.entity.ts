import type { TeamId } from '@linkwell/kernel';
import { Column, Entity, JoinTable, ManyToMany, PrimaryColumn, VersionColumn } from 'typeorm';
import { Site } from './site.entity';

/** Link workers who share a caseload. A team serves one or more sites; a site may be served by several teams. */
@Entity({ schema: 'identity', name: 'team' })
export class Team {
  @PrimaryColumn({ type: 'uuid' })
  id: TeamId;

  @Column({ type: 'text' })
  name: string;

  @ManyToMany(() => Site)
  @JoinTable({ schema: 'identity', name: 'team_site', joinColumn: { name: 'team_id' }, inverseJoinColumn: { name: 'site_id' } })
  sites: Site[];

  @VersionColumn({ type: 'integer' })
  version: number;
}
