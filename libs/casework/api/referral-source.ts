export { referralSources, type ReferralSource } from '@linkwell/casework-domain';
