import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response } from 'express';

/**
 * Serves the built React client. Files with a hash in their name are kept for a year; every page is the one index.html,
 * asked for anew. Returns `undefined` where the client was not built.
 */
export function webClient(folder: string): express.Router | undefined {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return undefined;
  const router = express.Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false, index: false }));
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.use((request: Request, response: Response, next: NextFunction) => {
    const page = request.method === 'GET' && !/^\/(graphql|health|assets)(\/|$)/.test(request.path) && request.accepts('html');
    if (!page) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(index);
  });
  return router;
}
