import { AttendanceRecord, DisclosureRecord, ReferralEventRecord, TeamWordsRecord } from './entities/referral-parts.entity';
import { ReferralRecord } from './entities/referral.entity';
import { Referrals1700000009000 } from './migrations/1700000009000-referrals';
import { CountAnswers1700000014202 } from './migrations/1700000014202-count-answers';
import { EarlierReferral1700000016200 } from './migrations/1700000016200-earlier-referral';
import { NeedAnswers1700000016201 } from './migrations/1700000016201-need-answers';
import { Signposts1700000016202 } from './migrations/1700000016202-signposts';
import { ReferralsEncryptedColumns1700000015102 } from './migrations/1700000015102-encrypted-columns';
import { NudgeOverdue1700000016001 } from './migrations/1700000016001-nudge-overdue';
import { ReferralsKeptForFigures1700000015702 } from './migrations/1700000015702-kept-for-figures';

export { ActOnReferral } from './commands/act-on-referral';
export { SendReferral, type ReferralToSend } from './commands/send-referral';
export { CountAnswers } from './jobs/count-answers';
export { TellOfReferral } from './jobs/tell-of-referral';
export { openReferralStop } from './queries/awaited-answers';
export { ReferralsModule } from './referrals.module';
export { PartsOfReferral } from './store/parts-of-referral';
export { ReferralWords } from './store/referral-words';
export { WriteReferrals, type ReferralHistory } from './store/write-referrals';

export const referralsEntities = [ReferralRecord, DisclosureRecord, ReferralEventRecord, TeamWordsRecord, AttendanceRecord];
export const referralsMigrations = [Referrals1700000009000, CountAnswers1700000014202, ReferralsEncryptedColumns1700000015102, ReferralsKeptForFigures1700000015702, NudgeOverdue1700000016001, EarlierReferral1700000016200, NeedAnswers1700000016201, Signposts1700000016202];
