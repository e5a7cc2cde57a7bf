import { AttendanceRecord, DisclosureRecord, ReferralEventRecord, TeamWordsRecord } from './entities/referral-parts.entity';
import { ReferralRecord } from './entities/referral.entity';
import { Referrals1700000009000 } from './migrations/1700000009000-referrals';

export const referralsEntities = [ReferralRecord, DisclosureRecord, ReferralEventRecord, TeamWordsRecord, AttendanceRecord];
export const referralsMigrations = [Referrals1700000009000];
