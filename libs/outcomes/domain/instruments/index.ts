import type { Instrument } from '../instrument';
import { ons4 } from './ons4';
import { ucla3 } from './ucla3';

export { ons4, ucla3 };

/** Every version ever used, oldest first within an id: stored answers are scored by the version they were given to. */
export const instruments: readonly Instrument[] = [ons4, ucla3];

/** The named version, or the newest when none is named. */
export const instrumentOf = (id: string, version?: number): Instrument | undefined =>
  instruments.findLast((instrument) => instrument.id === id && (version === undefined || instrument.version === version));
