import { CaseloadResolver } from './caseload.resolver';
import { ListColleagues } from './colleagues';
import { TeamOverview } from './team-overview';
import { TransferPatients } from './transfer';
import { WaitingSources } from './waiting-source';

/** Everything by which a team's work is shared out and seen. */
export const caseload = [CaseloadResolver, ListColleagues, TeamOverview, TransferPatients, WaitingSources];
