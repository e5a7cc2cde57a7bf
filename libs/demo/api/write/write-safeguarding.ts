import { PatientFields, type SafeguardingColumn } from '@linkwell/casework-api';
import type { Database, FieldCipher, UnitOfWork } from '@linkwell/database';
import { demoId, demoTeams } from '@linkwell/demo-domain';
import { addDays, type CalendarDate, type TeamId } from '@linkwell/kernel';
import { workerOf } from './write-people';

/** One concern of each team with what was done about it, and two flags: one on the person who is to be visited at home, one whose day has come. */
export async function writeSafeguarding(database: Database, cipher: FieldCipher, today: CalendarDate): Promise<void> {
  const fields = new PatientFields(cipher);
  for (const { id: teamId } of demoTeams) {
    const worker = workerOf(teamId);
    await database.within(worker, async (unit) => {
      const [visited] = await unit.query<{ id: string }>(`select patient_id as id from casework.appointment where team_id = $1 and mode = 'home' and state = 'planned' order by id limit 1`, [teamId]);
      const [other] = await unit.query<{ id: string }>(
        `select patient_id as id from casework.episode where team_id = $1 and worker_id = $2 and state = 'accepted' and patient_id <> $3 order by offered_on desc, id limit 1`, [teamId, worker.id, visited?.id ?? null]);
      if (!visited || !other) return;
      await new OfTeam(unit, fields, teamId, worker.id, today).write(visited.id, other.id);
    });
  }
}

class OfTeam {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly fields: PatientFields,
    private readonly teamId: TeamId,
    private readonly workerId: string,
    private readonly today: CalendarDate,
  ) {}

  async write(visitedId: string, otherId: string): Promise<void> {
    await this.flag('visit', visitedId, ['two_people', 'dog'], 'The gate sticks: ring and wait at the front.', 'A neighbour shouted at a visitor in spring.', 90);
    await this.flag('review', otherId, ['ring_before_and_after'], '', 'She asked that somebody knows when we arrive and leave.', -3);
    const concern = demoId<string>('concern', this.teamId);
    await this.unit.query(
      `insert into casework.safeguarding_concern (id, team_id, patient_id, subject, categories, danger, noticed_on, seen_words, wishes_asked, wishes_words, raised_at, raised_by)
       values ($1, $2, $3, 'adult', '{financial,psychological}', 'none', $4::date, $5, true, $6, ($4::date + time '10:20') at time zone 'Europe/London', $7) on conflict do nothing`,
      [concern, this.teamId, otherId, addDays(this.today, -5), this.seal('safeguarding_concern.seen_words', concern, 'She said that a relative keeps her bank card and that she has to ask for money for food.'),
        this.seal('safeguarding_concern.wishes_words', concern, 'She wants her card back and does not want him to be in trouble.'), this.workerId]);
    await this.entry(concern, otherId, 'raised', null, -5);
    await this.entry(concern, otherId, 'spoke_with_lead', 'We agreed to ask the bank what it offers and to see her again this week.', -4);
    const disclosure = demoId<string>('disclosure', this.teamId);
    const words = { recipient_words: 'Larkmere Council, adult social care, duty desk', what_words: 'Her name and address, and what she said.', why_words: 'He has begun to send other visitors away.', authoriser_words: 'Dr Test, safeguarding lead of the practice' };
    await this.unit.query(
      `insert into casework.safeguarding_disclosure (id, team_id, patient_id, concern_id, recipient, ground, disclosed_on, authority, told, recorded_at, recorded_by, recipient_words, what_words, why_words, authoriser_words)
       values ($1, $2, $3, $4, 'local_authority', 'care_act_enquiry', $5::date, 'safeguarding_lead', true, ($5::date + time '16:05') at time zone 'Europe/London', $6, $7, $8, $9, $10) on conflict do nothing`,
      [disclosure, this.teamId, otherId, concern, addDays(this.today, -1), this.workerId, ...Object.entries(words).map(([column, text]) => this.seal(`safeguarding_disclosure.${column}` as SafeguardingColumn, disclosure, text))]);
  }

  private async flag(name: string, patientId: string, precautions: readonly string[], visitWords: string, why: string, inDays: number): Promise<void> {
    const [flag, reason] = [demoId<string>('safety-flag', `${this.teamId} ${name}`), demoId<string>('safety-flag-reason', `${this.teamId} ${name}`)];
    await this.unit.query(
      `insert into casework.safety_flag (id, team_id, patient_id, kind, precautions, visit_words, review_on, set_at, set_by) values ($1, $2, $3, 'risk', $4, $5, $6::date, ($7::date + time '14:30') at time zone 'Europe/London', $8) on conflict do nothing`,
      [flag, this.teamId, patientId, precautions, this.seal('safety_flag.visit_words', flag, visitWords), addDays(this.today, inDays), addDays(this.today, -60), this.workerId]);
    await this.unit.query(
      `insert into casework.safety_flag_reason (id, team_id, patient_id, flag_id, what, words, written_at, written_by) values ($1, $2, $3, $4, 'set', $5, ($6::date + time '14:30') at time zone 'Europe/London', $7) on conflict do nothing`,
      [reason, this.teamId, patientId, flag, this.seal('safety_flag_reason.words', reason, why), addDays(this.today, -60), this.workerId]);
  }

  private async entry(concern: string, patientId: string, step: string, words: string | null, inDays: number): Promise<void> {
    const id = demoId<string>('concern-entry', `${this.teamId} ${step}`);
    await this.unit.query(
      `insert into casework.safeguarding_entry (id, team_id, patient_id, concern_id, step, words, taken_on, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7::date, ($7::date + time '10:25') at time zone 'Europe/London', $8) on conflict do nothing`,
      [id, this.teamId, patientId, concern, step, this.seal('safeguarding_entry.words', id, words), addDays(this.today, inDays), this.workerId]);
  }

  private seal(column: SafeguardingColumn, id: string, words: string | null): string | null {
    return this.fields.sealWords(column, id, words);
  }
}
