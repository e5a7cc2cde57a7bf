import type { UnitOfWork } from '@linkwell/database';
import type { Refusal, Result } from '@linkwell/kernel';
import { SetMetadata } from '@nestjs/common';

/** A kind of fact: a class of the feature in which it happens, named in the past tense (`AgreementWithdrawn`), whose fields are ids and codes. */
export type EventClass<Event extends object> = new (...fields: never[]) => Event;

/** What a feature does when something happened in another: in the same unit of work, before the one who told it goes on. */
export interface Hears<Event extends object> {
  /** A refusal, like an exception, undoes everything, the fact itself among it: refuse only what must not be. */
  hear(unit: UnitOfWork, event: Event): Promise<Result<unknown, Refusal>>;
}

export const hearsMetadata = 'linkwell:hears';

/** Marks a provider as one who hears of a kind of fact. Naming its module in the server is all that is needed. */
export const HearsEvent =
  <Event extends object>(event: EventClass<Event>) =>
  (listener: new (...parameters: never[]) => Hears<Event>): void => {
    SetMetadata(hearsMetadata, event)(listener);
  };
