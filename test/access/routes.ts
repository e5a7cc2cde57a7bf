import type { INestApplication } from '@nestjs/common';
import { principals } from './principals';
import type { AccessWorld } from './world';

/**
 * The ways in beside GraphQL, as somebody would call them. All of them are for the public: they hold nothing about persons and answer those who are signed
 * in no differently. A route that the server has and that is not named here fails.
 */
const publicRoutes: Readonly<Record<string, (world: AccessWorld) => { readonly path: string; readonly body?: string }>> = {
  'GET /health/live': () => ({ path: '/health/live' }),
  'GET /health/ready': () => ({ path: '/health/ready' }),
  'GET /plain/find': () => ({ path: '/plain/find' }),
  'POST /plain/find': () => ({ path: '/plain/find', body: 'near=&need=food' }),
  'GET /embed/search': () => ({ path: '/embed/search' }),
  'POST /embed/search': () => ({ path: '/embed/search', body: 'near=&need=food' }),
  'GET /services/:id/calendar.ics': ({ ids }) => ({ path: `/services/${ids.service}/calendar.ics` }),
  'GET /sitemap.xml': () => ({ path: '/sitemap.xml' }),
  'GET /sitemaps/:number.xml': () => ({ path: '/sitemaps/1.xml' }),
  'GET /robots.txt': () => ({ path: '/robots.txt' }),
  'GET /open-referral': () => ({ path: '/open-referral' }),
  'GET /open-referral/openapi.json': () => ({ path: '/open-referral/openapi.json' }),
  'GET /open-referral/services': () => ({ path: '/open-referral/services' }),
  'GET /open-referral/services/:id': ({ ids }) => ({ path: `/open-referral/services/${ids.service}` }),
  'GET /open-referral/service_at_locations': () => ({ path: '/open-referral/service_at_locations' }),
  'GET /open-referral/service_at_locations/:id': ({ ids }) => ({ path: `/open-referral/service_at_locations/${ids.service}` }),
  'GET /open-referral/organizations': () => ({ path: '/open-referral/organizations' }),
  'GET /open-referral/organizations/:id': ({ ids }) => ({ path: `/open-referral/organizations/${ids.organisation}` }),
  'GET /open-referral/taxonomies': () => ({ path: '/open-referral/taxonomies' }),
  'GET /open-referral/taxonomies/:id': ({ ids }) => ({ path: `/open-referral/taxonomies/${ids.service}` }),
  'GET /open-referral/taxonomy_terms': () => ({ path: '/open-referral/taxonomy_terms' }),
  'GET /open-referral/taxonomy_terms/:id': ({ ids }) => ({ path: `/open-referral/taxonomy_terms/${ids.service}` }),
  'GET /open-referral/*path': () => ({ path: '/open-referral/patients' }),
};

export interface RouteCell {
  readonly route: string;
  readonly principal: string;
  readonly wrong: string | null;
  /** Ids of people's records that the answer held. */
  readonly leaked: number;
}

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

/** Every route that the server answers, as the framework knows them; GraphQL and the client's files apart. */
export function routesOf(app: INestApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  return router.stack.flatMap(({ route }) => (route && !String(route.path).startsWith('/graphql') ? Object.keys(route.methods).filter((method) => route.methods[method]).map((method) => `${method.toUpperCase()} ${String(route.path)}`) : []));
}

/** Asks each route as nobody and as some of everyone. */
export async function runRoutes(world: AccessWorld): Promise<RouteCell[]> {
  const people = await world.foreignTo(principals[0]);
  const asked = principals.filter(({ relation, role }) => relation === 'nobody' || relation === 'own' || role === 'operator').filter(({ role }, index, all) => all.findIndex((other) => other.role === role) === index);
  const cookies = new Map<string, string | undefined>();
  for (const principal of asked) cookies.set(principal.name, await world.cookieOf(principal));
  const cells: RouteCell[] = [];
  for (const route of new Set([...world.routes, ...Object.keys(publicRoutes)])) {
    const call = publicRoutes[route];
    if (!call || !world.routes.includes(route)) {
      cells.push({ route, principal: '', wrong: call ? 'is no route of the server' : 'has no row: write one in test/access/routes.ts', leaked: 0 });
      continue;
    }
    let expected: number | undefined;
    for (const principal of asked) {
      const { path, body } = call(world);
      const cookie = cookies.get(principal.name);
      const headers = { ...(cookie ? { cookie } : {}), ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) };
      const response = await fetch(new URL(path, world.address), { method: body ? 'POST' : 'GET', headers, ...(body ? { body } : {}) });
      const text = await response.text();
      expected ??= response.status;
      const wrong = response.status >= 500 || response.status !== expected ? `answers ${response.status}, and ${expected} to the public` : null;
      cells.push({ route, principal: principal.name, wrong, leaked: [...people].filter((id) => text.includes(id)).length });
    }
  }
  return cells;
}
