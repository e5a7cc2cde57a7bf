import type { SiteId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A GP practice or primary care network, known by its ODS code. */
@Entity({ schema: 'identity', name: 'site' })
export class Site {
  @PrimaryColumn({ type: 'uuid' })
  id: SiteId;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode: string;

  @VersionColumn({ type: 'integer' })
  version: number;
}
