import type { Config } from '@linkwell/config';

/** What `npm start` prints when the server is ready. */
export function welcome(config: Config, port: number): string {
  const address = config.LINKWELL_PUBLIC_URL ?? `http://${config.LINKWELL_HOST === '127.0.0.1' ? 'localhost' : config.LINKWELL_HOST}:${port}`;
  return `\nLinkwell is ready: ${address}\n`;
}
