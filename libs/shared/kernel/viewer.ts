import type { OrganisationId, TeamId, UserId } from './brand';
import type { Role } from './permissions';

/** What a link that was sent to somebody stands for: it carries one of these, and opens nothing else. */
export type LinkPurpose = 'freshness-ask' | 'claim' | 'plan';

/** Whoever asks. `job` is a named task of the installation itself (an import, a release build); `link` whoever holds a link that was sent to them. */
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
  | { readonly kind: 'link'; readonly purpose: LinkPurpose; readonly id: string }
  | { readonly kind: 'public' };

export type UserViewer = Extract<Viewer, { kind: 'user' }>;
export type LinkViewer = Extract<Viewer, { kind: 'link' }>;

export const publicViewer: Viewer = { kind: 'public' };
