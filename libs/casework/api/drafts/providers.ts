import { DraftsResolver } from './drafts.resolver';
import { ForgetDrafts } from './forget-drafts';
import { FormDrafts } from './form-drafts';

/** Forms that somebody has begun. */
export const drafts = [DraftsResolver, ForgetDrafts, FormDrafts];
