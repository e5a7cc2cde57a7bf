import { UnusableFeed } from '../unusable-feed';

export const isAddress = (locator: string): boolean => /^https?:\/\//i.test(locator) && URL.canParse(locator);

/** The address under which the lists are: one that names a list, or ends in a slash, means the same. Throws `UnusableFeed`. */
export function feedAddress(locator: string): URL {
  const url = new URL(locator);
  if (url.username !== '' || url.password !== '') throw new UnusableFeed('BAD_ADDRESS', url.host, 'Leave the user name and the password out of the address.');
  url.hash = '';
  url.pathname = url.pathname.replace(/\/(?:services|organizations|service_at_locations|taxonomies|taxonomy_terms)?\/*$/, '');
  return url;
}

/** The address of something of the feed; what the address asks for (a key) is asked for there too. */
export function within(base: URL, path: string): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, '')}/${path}`;
  return url;
}

export async function* inOnePiece(body: Buffer): AsyncGenerator<Uint8Array> {
  yield body;
}
