import type { Config } from '@linkwell/config';
import type { CookieOptions, Request, Response } from 'express';

/** Behind https the `__Host-` name makes browsers refuse the cookie from any other host or path. */
const isSecure = (config: Config): boolean => config.LINKWELL_PUBLIC_URL?.startsWith('https:') ?? false;
const nameOf = (config: Config): string => (isSecure(config) ? '__Host-linkwell' : 'linkwell');
const options = (config: Config): CookieOptions => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(config) });

export function readSessionCookie(request: Request, config: Config): string | undefined {
  const name = nameOf(config);
  for (const part of request.headers.cookie?.split(';') ?? []) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}

export const setSessionCookie = (response: Response, config: Config, token: string, expires: Date): void => {
  response.cookie(nameOf(config), token, { ...options(config), expires });
};

export const clearSessionCookie = (response: Response, config: Config): void => {
  response.clearCookie(nameOf(config), options(config));
};
