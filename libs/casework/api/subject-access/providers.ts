import { AccessRequests } from './access-requests';
import { AccessResolver } from './access.resolver';
import { CaseworkHeld } from './casework-held';
import { GatherHeld } from './gather-held';
import { HeldSources } from './held-source';
import { ListAccessRequests } from './list-access-requests';
import { ReleaseCopy } from './release-copy';
import { ReviewHeld } from './review-held';

/** A copy of what is held about a person, for themselves. */
export const subjectAccess = [AccessRequests, AccessResolver, CaseworkHeld, GatherHeld, HeldSources, ListAccessRequests, ReleaseCopy, ReviewHeld];
