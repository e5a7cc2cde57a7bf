import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { PageAnswer } from './pages/public-pages';

/** What the server answers itself. */
const notTheClients = /^\/(?:graphql|health|assets|plain|embed|open-referral|sitemaps|sitemap\.xml|robots\.txt|services\/[^/]+\/calendar\.ics)(?:\/|$)/;

export const indexOf = (folder: string): string => join(folder, 'index.html');

/**
 * Serves the built React client. Files with a hash in their name are kept for a year; every page is the one index.html, asked for anew,
 * with what `pages` puts into it. Returns `undefined` where the client was not built.
 */
export function webClient(folder: string, pages: (request: Request) => Promise<PageAnswer | undefined>): express.Router | undefined {
  const index = indexOf(folder);
  if (!existsSync(index)) return undefined;
  const router = express.Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false, index: false }));
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.use(async (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || notTheClients.test(request.path) || !request.accepts('html')) return next();
    const answer = await pages(request);
    response.setHeader('cache-control', 'no-cache');
    if (answer === undefined) response.sendFile(index);
    else if ('movedTo' in answer) response.redirect(301, answer.movedTo);
    else response.status(answer.status).type('html').send(answer.html);
  });
  return router;
}
