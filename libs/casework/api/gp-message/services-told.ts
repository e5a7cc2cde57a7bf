import type { ServiceTold } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';

/** What a feature knows of services that somebody was pointed to. It leaves out whatever belongs to a confidential need, and what the person no longer agrees to. */
export interface ServicesToldSource {
  readonly kind: string;
  of(unit: UnitOfWork, episodeId: string): Promise<readonly ServiceTold[]>;
}

/** Services for the messages to GPs, from every feature that has some. */
@Injectable()
export class ServicesToldSources {
  private readonly known = new Map<string, ServicesToldSource>();

  register(source: ServicesToldSource): void {
    if (this.known.has(source.kind)) throw new Error(`Messages have a source "${source.kind}" already.`);
    this.known.set(source.kind, source);
  }

  async of(unit: UnitOfWork, episodeId: string): Promise<readonly ServiceTold[]> {
    const all: ServiceTold[] = [];
    for (const source of this.known.values()) all.push(...(await source.of(unit, episodeId)));
    return all;
  }
}
