import { ForgetUploads } from './forget-uploads';
import { IncomingFields } from './incoming-fields';
import { IntakeResolver } from './intake.resolver';
import { ReceiveReferral } from './receive-referral';
import { ShowIncoming } from './show-incoming';
import { Triage } from './triage';
import { Uploads } from './uploads';

/** Everything by which referrals to the team come in and are looked at. */
export const intake = [ForgetUploads, IncomingFields, IntakeResolver, ReceiveReferral, ShowIncoming, Triage, Uploads];
