import type { UnitOfWork } from '@linkwell/database';
import { ok, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { hearsMetadata, type Hears } from './hears-event';

type Listener = Hears<object>;

/**
 * Facts that other features must act on at once: who tells one knows nobody who hears it. What can wait until it is certain
 * goes to the outbox instead (`unit.emit`).
 */
@Injectable()
export class DomainEvents {
  private listeners: ReadonlyMap<unknown, readonly Listener[]> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  /**
   * Tells a fact to everyone who hears its kind, one after another, within this unit. The first refusal is answered, and from then
   * on nothing of this unit is kept, also when whoever told it forgets to say so.
   */
  async tell(unit: UnitOfWork, event: object): Promise<Result<void, Refusal>> {
    for (const listener of this.hearersOf(event)) {
      const heard = await listener.hear(unit, event);
      if (heard.ok) continue;
      unit.undoAtEnd();
      return heard;
    }
    return ok(undefined);
  }

  private hearersOf(event: object): readonly Listener[] {
    this.listeners ??= byEvent((this.discovery.getProviders() as { instance?: unknown }[]).map(({ instance }) => instance));
    return this.listeners.get(event.constructor) ?? [];
  }
}

/** For tests that put use cases together by hand. */
export const eventsHeardBy = (...listeners: readonly object[]): DomainEvents =>
  new DomainEvents({ getProviders: () => listeners.map((instance) => ({ instance })) } as unknown as DiscoveryService);

/** An instance under several tokens hears once. */
function byEvent(providers: readonly unknown[]): ReadonlyMap<unknown, readonly Listener[]> {
  const found = new Map<unknown, Listener[]>();
  for (const provider of new Set(providers)) {
    if (typeof provider !== 'object' || provider === null) continue;
    const event: unknown = Reflect.getMetadata(hearsMetadata, provider.constructor);
    if (event !== undefined) found.set(event, [...(found.get(event) ?? []), provider as Listener]);
  }
  return found;
}
