import { randomUUID } from 'node:crypto';
import { FieldCipher } from '@linkwell/database';
import { AreaFinder } from '@linkwell/geography-api';
import type { CalendarDate, Clock } from '@linkwell/kernel';
import { FindDuplicates } from '../commands/find-duplicates';
import { OpenEpisode } from '../commands/open-episode';
import { Patients } from '../services/patients';
import { caseworkOn, type TestTeam } from './casework-world';
import { IncomingFields } from '../intake/incoming-fields';
import { ReceiveReferral, type ReferralByForm } from '../intake/receive-referral';
import { ShowIncoming } from '../intake/show-incoming';
import { Triage } from '../intake/triage';
import { Uploads } from '../intake/uploads';

/** Casework with referrals in, as the module puts it together. */
export function intakeOn(clock: Clock, cipher: FieldCipher) {
  const casework = caseworkOn(clock, cipher);
  const incoming = new IncomingFields(cipher, casework.fields);
  const receive = new ReceiveReferral({ demo: true }, incoming, casework.fields, clock);
  const triage = new Triage(incoming, casework.fields, new FindDuplicates(casework.fields), new OpenEpisode(casework.fields, new AreaFinder(), clock), new Patients(casework.fields, clock), receive, clock);
  return { ...casework, receive, triage, uploads: new Uploads(incoming, casework.fields, receive, clock), incoming: new ShowIncoming(incoming, casework.fields, clock) };
}

export const aReferral = (team: TestTeam, change: Partial<ReferralByForm> = {}): ReferralByForm => ({
  teamId: team.teamId, siteId: team.siteId, forename: 'Ottilie', surname: 'Marchbanks', dateOfBirth: '1950-06-15', source: 'gp', urgency: 'routine',
  receivedOn: '2026-04-28' as CalendarDate, reason: 'Lonely since her sister died.', referrer: { name: 'Dr Fern Example', organisation: 'Quay surgery' }, idempotencyKey: randomUUID(), ...change,
});
