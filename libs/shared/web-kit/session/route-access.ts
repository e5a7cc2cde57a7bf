import type { Permission } from '@linkwell/kernel';

/**
 * Who may open a route, given as its `handle`: `handle: { access: 'patient.read' } satisfies RouteHandle`.
 * A route without one is for anybody signed in. It decides what is drawn; what is allowed, the server decides.
 */
export interface RouteHandle {
  readonly access: 'public' | 'signed-in' | Permission;
}

/** An entry of the service navigation. Without a permission it is shown to everybody, also signed out. */
export interface NavigationItem {
  readonly label: string;
  readonly to: string;
  readonly permission?: Permission;
}

/** Where to go after signing in: a path of this application and nothing else, so that a crafted link cannot send anyone elsewhere. */
export function safePath(wanted: string | null): string {
  const here = 'http://here.invalid';
  if (!wanted?.startsWith('/')) return '/';
  try {
    const url = new URL(wanted, here);
    return url.origin === here ? url.pathname.replace(/^\/+/, '/') : '/';
  } catch {
    return '/';
  }
}
