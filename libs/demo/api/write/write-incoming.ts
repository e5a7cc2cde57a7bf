import { IncomingFields, PatientFields, type IncomingDetails } from '@linkwell/casework-api';
import type { NeedUrgency } from '@linkwell/casework-domain';
import type { Database, FieldCipher } from '@linkwell/database';
import { demoId, demoTeams, type DemoPerson } from '@linkwell/demo-domain';
import { addDays, type CalendarDate } from '@linkwell/kernel';
import { workerOf } from './write-people';

interface Waiting {
  readonly name: readonly [forename: string, surname: string];
  readonly born: string;
  readonly source: 'gp' | 'practice_team' | 'self' | 'family_or_friend' | 'social_care';
  readonly urgency: NeedUrgency;
  readonly daysAgo: number;
  readonly reason: string;
  readonly referrer: string;
}

const waiting: readonly Waiting[] = [
  { name: ['Marigold', 'Tambourine'], born: '1949-03-11', source: 'gp', urgency: 'soon', daysAgo: 2, reason: 'Has stopped going out since her husband died. Would like company, and help with letters about money.', referrer: 'Dr Quill Example' },
  { name: ['Osric', 'Wheelbarrow'], born: '1981-08-23', source: 'practice_team', urgency: 'routine', daysAgo: 6, reason: 'Asks for help to find work after a long illness.', referrer: 'Nurse Sage Example' },
  { name: ['Petunia', 'Lampshade'], born: '1996-12-02', source: 'self', urgency: 'routine', daysAgo: 9, reason: 'New to the town with a small child, and knows nobody.', referrer: '' },
];

/** Referrals that wait in each team's triage: three strangers, and one of somebody whom the team supports already. */
export class WriteIncoming {
  private readonly patients: PatientFields;
  private readonly fields: IncomingFields;

  constructor(
    private readonly database: Database,
    cipher: FieldCipher,
  ) {
    this.patients = new PatientFields(cipher);
    this.fields = new IncomingFields(cipher, this.patients);
  }

  async run(people: readonly DemoPerson[], today: CalendarDate): Promise<void> {
    for (const { id: teamId, sites } of demoTeams) {
      const known = people.findLast((person) => person.teamId === teamId && person.episode.life.state === 'accepted');
      const worker = workerOf(teamId);
      const rows = [
        ...waiting.map(({ name: [forename, surname], born, reason, referrer, ...rest }) => ({
          ...rest, key: `${teamId} ${surname}`,
          details: { ...stranger, identity: { ...stranger.identity, forename, surname, dateOfBirth: born as CalendarDate }, reason, referrer: { ...stranger.referrer, name: referrer, role: referrer ? 'General practice' : '' } },
        })),
        ...(known ? [{
          key: `${teamId} known`, source: 'social_care' as const, urgency: 'soon' as const, daysAgo: 1,
          details: {
            ...stranger, reason: 'Carer’s assessment: asks for a break and for company.',
            identity: { ...stranger.identity, forename: known.forename, surname: known.surname, dateOfBirth: known.dateOfBirth },
            referrer: { ...stranger.referrer, name: 'Thistle Example', role: 'Social worker', organisation: 'Larkmere Council' },
          },
        }] : []),
      ];
      await this.database.within(worker, async (unit) => {
        for (const { key, source, urgency, daysAgo, details } of rows) {
          const id = demoId<string>('incoming', key);
          const { surname, dateOfBirth, nhsNumber } = this.fields.hashes(details.identity);
          await unit.query(
            `insert into casework.incoming_referral (id, team_id, site_id, state, source, urgency, received_on, came_by, details, surname_hash, date_of_birth_hash, nhs_number_hash, recorded_at, recorded_by)
             values ($1, $2, $3, 'new', $4, $5, $6, 'form', $7, $8, $9, $10, $6::date + time '09:15', $11) on conflict do nothing`,
            [id, teamId, sites[0], source, urgency, addDays(today, -daysAgo), this.fields.sealDetails(id, details), surname, dateOfBirth, nhsNumber, worker.id]);
        }
      });
    }
  }
}

const stranger: IncomingDetails = {
  identity: { forename: '', surname: '', dateOfBirth: '' as CalendarDate, nhsNumber: null, postcode: null, phone: null, safeContact: null },
  reason: null,
  referrer: { name: '', role: '', organisation: '', phone: '', email: '' },
  notes: [],
};
