import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { jobMetadata, type JobHandler, type JobMetadata } from '../job-handler';

export interface DeclaredJob extends JobMetadata {
  readonly handler: JobHandler;
}

const usualAttempts = 12;

/** Every provider that declared itself with `@HandlesJob`, by the name of its job. */
@Injectable()
export class JobHandlers {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Throws when two handlers have one name: their jobs would be mixed up. */
  all(): ReadonlyMap<string, DeclaredJob> {
    const found = new Map<string, DeclaredJob>();
    for (const { instance } of this.discovery.getProviders() as { instance?: unknown }[]) {
      const declared = declaration(instance);
      if (!declared) continue;
      if (found.has(declared.name) && found.get(declared.name)?.handler !== declared.handler) throw new Error(`Two handlers declare the job ${declared.name}.`);
      found.set(declared.name, declared);
    }
    return found;
  }
}

function declaration(instance: unknown): DeclaredJob | undefined {
  if (typeof instance !== 'object' || instance === null) return undefined;
  const metadata = Reflect.getMetadata(jobMetadata, instance.constructor) as JobMetadata | undefined;
  return metadata && { ...metadata, handler: instance as JobHandler };
}

export const attemptsOf = (job: JobMetadata): number => job.attempts ?? usualAttempts;
