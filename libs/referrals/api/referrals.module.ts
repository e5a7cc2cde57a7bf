import { CaseworkModule } from '@linkwell/casework-api';
import { DirectoryModule } from '@linkwell/directory-api';
import { MatchingModule } from '@linkwell/matching-api';
import { Module } from '@nestjs/common';
import { ActOnReferral } from './commands/act-on-referral';
import { WithdrawUnaccepted } from './commands/withdraw-unaccepted';
import { SendReferral } from './commands/send-referral';
import { InboxResolver } from './inbox.resolver';
import { CountAnswers } from './jobs/count-answers';
import { NudgeOverdue } from './jobs/nudge-overdue';
import { RecountAnswers } from './jobs/recount-answers';
import { TellOfReferral } from './jobs/tell-of-referral';
import { AwaitedAnswers } from './queries/awaited-answers';
import { ListInbox } from './queries/list-inbox';
import { ListReferrals } from './queries/list-referrals';
import { PrepareReferral } from './queries/referral-form';
import { ReferralsHeld } from './queries/referrals-held';
import { ReferralTimeline } from './queries/referral-timeline';
import { ServicesTold } from './queries/services-told';
import { ShareablePatients } from './queries/shareable-patient';
import { ShowReferral } from './queries/show-referral';
import { needAnswers } from './need-answers/providers';
import { several } from './several/providers';
import { signposts } from './signposts/providers';
import { news } from './news/providers';
import { teamList } from './team-list/providers';
import { reroute } from './reroute/providers';
import { PartsOfReferral } from './store/parts-of-referral';
import { ReferralRepository } from './store/referral.repository';
import { ReferralWords } from './store/referral-words';
import { WriteReferrals } from './store/write-referrals';
import { TeamReferralsResolver } from './team-referrals.resolver';

@Module({
  imports: [CaseworkModule, DirectoryModule, MatchingModule],
  providers: [
    ReferralWords, PartsOfReferral, ReferralRepository, WriteReferrals,
    SendReferral, ActOnReferral, WithdrawUnaccepted, TellOfReferral, CountAnswers, RecountAnswers, NudgeOverdue,
    AwaitedAnswers, ListInbox, ListReferrals, PrepareReferral, ReferralsHeld, ReferralTimeline, ServicesTold, ShareablePatients, ShowReferral,
    TeamReferralsResolver, InboxResolver, ...reroute, ...needAnswers, ...signposts, ...news, ...teamList, ...several,
  ],
  exports: [WriteReferrals, SendReferral, ActOnReferral],
})
export class ReferralsModule {}
