import { FollowEarlier } from './follow-earlier';
import { RelatedReferrals } from './related-referrals';
import { RerouteResolver } from './reroute.resolver';
import { WhoElse } from './who-else';

export const reroute = [FollowEarlier, RelatedReferrals, WhoElse, RerouteResolver];
