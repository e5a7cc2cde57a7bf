import type { Config } from '@linkwell/config';

/** What a page of ours may load: nothing but what comes from here, and the map's tiles where the operator named some. No page stands in another site's frame. */
export const contentSecurity = (config: Config) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:', ...tileSources(config.MAP_TILE_URL)], fontSrc: ["'self'"],
    connectSrc: ["'self'"], manifestSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
  },
});

/** "https://{s}.tiles.example/{z}/{x}/{y}.png" is asked of any host under tiles.example. */
export function tileSources(tileUrl: string | undefined): readonly string[] {
  const origin = tileUrl && /^(https?:\/\/)([^/]+)/.exec(tileUrl);
  return origin ? [`${origin[1]}${origin[2]?.replace(/^\{s\}\./, '*.')}`] : [];
}
