import { RequestFailed, failureWords } from '../graphql/request-failed';
import type { ServerRefusal } from '../form/problems';

/** Something that a person sent while there was no connection. It is held in memory only: nothing personal is put on the device. */
export interface PendingSend {
  /** One form sends one thing at a time: a second try takes the place of the first. */
  readonly id: string;
  /** "The contact": words without anything about the person it concerns. */
  readonly what: string;
  /** Where its form is. */
  readonly path: string;
  /** Who sent it: it is never sent in another's name. */
  readonly userId: string;
  /** Sends it with the idempotency key of the first try, so that the server does the deed once. */
  readonly send: () => Promise<ServerRefusal | void>;
  /** Called when it is done, if its form is still on screen. */
  readonly done: () => void;
}

export interface HeldSend extends PendingSend {
  /** Why it will not be sent again by itself: the server refused it. */
  readonly problem?: string;
}

/** Failures after which trying again may help: the server was not reached, was too busy, or wants its reader to sign in again. */
const passing = new Set(['NETWORK', 'BAD_RESPONSE', 'TOO_MANY_REQUESTS', 'TRY_AGAIN', 'OUTCOME_UNKNOWN', 'UNAUTHENTICATED']);

export const mayPass = (error: unknown): boolean => error instanceof RequestFailed && passing.has(error.code);

/** What waits for the connection, in the order in which it was sent. */
export class PendingSends {
  private held: readonly HeldSend[] = [];
  private readonly listeners = new Set<() => void>();
  private busy = false;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly all = (): readonly HeldSend[] => this.held;

  put(item: PendingSend): void {
    this.change([...this.held.filter(({ id }) => id !== item.id), item]);
  }

  remove(id: string): void {
    if (this.held.some((item) => item.id === id)) this.change(this.held.filter((item) => item.id !== id));
  }

  clear(): void {
    if (this.held.length > 0) this.change([]);
  }

  /** Sends what waits, one after another, for the person who is signed in; what another person left is dropped unsent. */
  async flush(userId: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (const item of this.held) {
        if (item.userId !== userId) this.remove(item.id);
        else if (item.problem === undefined && !(await this.try(item))) return;
      }
    } finally {
      this.busy = false;
    }
  }

  /** Whether it is worth trying the next: not when there is still no connection. */
  private async try(item: HeldSend): Promise<boolean> {
    try {
      const refusal = await item.send();
      if (!refusal) {
        // Taken back meanwhile, or sent out with the person: whoever sees the page is not moved.
        const stillWanted = this.held.includes(item);
        this.remove(item.id);
        if (stillWanted) item.done();
        return true;
      }
      this.say(item, refusal.message);
      return true;
    } catch (error) {
      if (mayPass(error)) return false;
      this.say(item, failureWords(error));
      return true;
    }
  }

  private say(item: HeldSend, problem: string): void {
    this.change(this.held.map((one) => (one === item ? { ...one, problem } : one)));
  }

  private change(held: readonly HeldSend[]): void {
    this.held = held;
    for (const listener of this.listeners) listener();
  }
}

/** One for the tab: it outlives every page. */
export const pendingSends = new PendingSends();
