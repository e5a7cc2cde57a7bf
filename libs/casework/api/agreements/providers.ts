import { AgreementsResolver } from './agreements.resolver';
import { ChangeDataPolicy } from './change-data-policy';
import { RecordAgreement } from './record-agreement';
import { RecordOptOutCheck } from './record-opt-out-check';
import { ShowAgreements } from './show-agreements';
import { WithdrawAgreement } from './withdraw-agreement';

/** What people agree to, and what follows when they no longer do. */
export const agreementProviders = [ChangeDataPolicy, RecordAgreement, RecordOptOutCheck, ShowAgreements, WithdrawAgreement, AgreementsResolver];
