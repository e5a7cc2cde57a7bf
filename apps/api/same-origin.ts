import type { Config } from '@linkwell/config';
import type { NextFunction, Request, Response } from 'express';

/**
 * Refuses a change that another site's page sends with this site's cookie. Browsers say where a POST comes from
 * (`Origin`, `Sec-Fetch-Site`); together with SameSite=Lax and JSON-only bodies this is the protection against request forgery.
 */
export const sameOriginOnly = (config: Config) => (request: Request, response: Response, next: NextFunction): void => {
  if (request.method === 'POST' && isForeign(config, request)) {
    response.status(403).json({ errors: [{ message: 'This request came from another site.', extensions: { code: 'FORBIDDEN' } }] });
    return;
  }
  next();
};

export function isForeign(config: Config, request: Request): boolean {
  const origin = request.headers.origin;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return origin !== undefined && origin !== (config.LINKWELL_PUBLIC_URL ? new URL(config.LINKWELL_PUBLIC_URL).origin : `${request.protocol}://${request.headers.host}`);
}
