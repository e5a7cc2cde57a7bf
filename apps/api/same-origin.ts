import type { Config } from '@linkwell/config';
import type { NextFunction, Request, Response } from 'express';

/**
 * Refuses a change that another site's page sends with this site's cookie. Browsers say where a POST comes from
 * (`Origin`, `Sec-Fetch-Site`); together with SameSite=Lax and JSON-only bodies this is the protection against request forgery.
 */
export const sameOriginOnly = (config: Config) => (request: Request, response: Response, next: NextFunction): void => {
  const origin = request.headers.origin;
  const site = request.headers['sec-fetch-site'];
  const own = config.LINKWELL_PUBLIC_URL ? new URL(config.LINKWELL_PUBLIC_URL).origin : `${request.protocol}://${request.headers.host}`;
  const foreign = (origin !== undefined && origin !== own) || (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (request.method === 'POST' && foreign) {
    response.status(403).json({ errors: [{ message: 'This request came from another site.', extensions: { code: 'FORBIDDEN' } }] });
    return;
  }
  next();
};
