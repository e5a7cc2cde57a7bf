import type { Logger } from '@linkwell/telemetry';

export type ServerLogger = Logger;

/** Injects the structured logger: `@Inject(LOGGER) logger: ServerLogger`. */
export const LOGGER = Symbol('logger');
