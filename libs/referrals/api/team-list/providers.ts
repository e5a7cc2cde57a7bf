import { ListTeamReferrals } from './list-team-referrals';
import { TeamListResolver } from './team-list.resolver';

export const teamList = [ListTeamReferrals, TeamListResolver];
