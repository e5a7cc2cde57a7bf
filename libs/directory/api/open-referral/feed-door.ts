import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { refusalBody } from './feed-refusal';

/** Requests that one address may make of the feed in one minute. */
export const feedLimit = { requests: 600, seconds: 60 } as const;

/** Anybody's page may read the feed, and only read: nothing here knows who asks, and no cookie is looked at. */
export function openToAnyPage(request: Request, response: Response, next: NextFunction): void {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    response.status(405).set('allow', 'GET, HEAD, OPTIONS').json(refusalBody(405, 'This feed can only be read: use GET.'));
    return;
  }
  response.set({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag, Last-Modified, RateLimit, RateLimit-Policy, Retry-After',
    'cross-origin-resource-policy': 'cross-origin',
  });
  if (request.method !== 'OPTIONS') return next();
  response.set({
    allow: 'GET, HEAD, OPTIONS', 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-allow-headers': 'If-Modified-Since, If-None-Match', 'access-control-max-age': '86400',
  }).status(204).end();
}

/** Says how much is left, and when it is too much how long to wait. The counts live in this process; several behind one door each count for themselves. */
export const notTooOften = (): RequestHandler =>
  rateLimit({
    windowMs: feedLimit.seconds * 1000,
    limit: feedLimit.requests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response) => {
      response.status(429).set('cache-control', 'no-store')
        .json(refusalBody(429, `At most ${feedLimit.requests} requests a minute from one address. Wait ${String(response.getHeader('retry-after'))} seconds; format=ndjson gives all of a list in one answer.`));
    },
  });
