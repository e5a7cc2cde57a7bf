import type { OrganisationId, TeamId, UserId } from './brand';
import type { Role } from './permissions';

/** Whoever asks. `job` is a named task of the installation itself (an import, a release build). */
export type Viewer =
  | {
      readonly kind: 'user';
      readonly id: UserId;
      readonly sessionId: string;
      readonly displayName: string;
      readonly roles: readonly Role[];
      readonly teamIds: readonly TeamId[];
      readonly organisationIds: readonly OrganisationId[];
    }
  | { readonly kind: 'job'; readonly name: string }
  | { readonly kind: 'public' };

export type UserViewer = Extract<Viewer, { kind: 'user' }>;

export const publicViewer: Viewer = { kind: 'public' };
