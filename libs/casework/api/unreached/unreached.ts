import { randomUUID } from 'node:crypto';
import { checkLetter, nextAfterTries, postStandingOf, type ContactOutcome, type PostStanding, type TryNext } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Clock, dayInLondon, ok, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadEpisode } from '../commands/load-patient';
import { PatientFields } from '../patient-fields';
import { Patients } from '../services/patients';
import { UnreachedLetterType, UnreachedType, type RecordUnreachedLetterInput } from './unreached.type';

interface TriesRow {
  readonly patientId: string;
  readonly state: string;
  readonly about: string | null;
  readonly contacts: readonly { readonly on: CalendarDate; readonly outcome: ContactOutcome }[];
  readonly letters: readonly UnreachedLetterType[];
}
interface Standing {
  readonly row: TriesRow;
  readonly next: TryNext | undefined;
  readonly post: PostStanding;
}

/** Tries and letters of the latest episode. $1 patient. Indexes: patient_pkey, episode_of_patient, contact_of_episode, unreached_letter_of_episode. */
const triesOfPatient = `
  select patient.id as "patientId", episode.state, patient.about,
    coalesce((select json_agg(json_build_object('on', took_place_on, 'outcome', outcome)) from casework.contact where contact.episode_id = episode.id), '[]'::json) as contacts,
    coalesce((
      select json_agg(json_build_object('id', letter.id, 'sentOn', letter.sent_on, 'recordedBy', app_user.display_name) order by letter.sent_on desc, letter.id)
      from (select * from casework.unreached_letter where unreached_letter.episode_id = episode.id order by sent_on desc, id limit 10) letter join identity.app_user on app_user.id = letter.recorded_by), '[]'::json) as letters
  from casework.patient
  join lateral (select * from casework.episode where episode.patient_id = patient.id order by episode.offered_on desc, episode.opened_at desc, episode.id desc limit 1) episode on true
  where patient.id = $1`;

/** People who do not answer: what to do next, and the letter that is written to them before it ends. */
@Injectable()
export class Unreached {
  constructor(
    private readonly fields: PatientFields,
    private readonly patients: Patients,
    private readonly clock: Clock,
  ) {}

  async ofPatient(unit: UnitOfWork, patientId: string): Promise<UnreachedType> {
    const shown = await this.show(unit, patientId);
    await unit.audit({ action: 'tries.viewed', subjectType: 'patient', subjectIds: [patientId] });
    return shown;
  }

  /** After a change that has been audited with its own name. */
  async show(unit: UnitOfWork, patientId: string): Promise<UnreachedType> {
    const { row, next, post } = await this.standing(unit, patientId);
    return Object.assign(new UnreachedType(), {
      patientId: row.patientId, step: next?.step ?? 'nothing', post, failed: failedSince(row, next), until: next?.step === 'wait' ? next.until : null,
      letters: row.letters.map((letter) => Object.assign(new UnreachedLetterType(), letter)),
    });
  }

  /** Writes down that the letter was sent. Returns the patient's id. */
  record(unit: UnitOfWork, { idempotencyKey, ...letter }: RecordUnreachedLetterInput): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'recordUnreachedLetter', idempotencyKey, letter, async () => {
      const loaded = await loadEpisode(unit, letter.patientId, ['offered', 'accepted']);
      if (!loaded.ok) return loaded;
      const { id: episodeId, patientId, teamId } = loaded.value;
      const { row, next, post } = await this.standing(unit, patientId);
      const lastTry = row.contacts.map(({ on }) => on).sort().at(-1);
      const checked = checkLetter(next ?? { step: 'go_on', failed: 0 }, post, letter, lastTry, dayInLondon(this.clock.now()));
      if (!checked.ok) return checked;
      await unit.query(`insert into casework.unreached_letter (id, team_id, patient_id, episode_id, sent_on, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7)`,
        [randomUUID(), teamId, patientId, episodeId, letter.sentOn, this.clock.now(), unit.user.id]);
      await this.patients.touch(unit, patientId);
      await unit.audit({ action: 'letter.sent', subjectType: 'patient', subjectIds: [patientId] });
      return ok(patientId);
    });
  }

  private async standing(unit: UnitOfWork, patientId: string): Promise<Standing> {
    const [row] = await unit.query<TriesRow>(triesOfPatient, [patientId]);
    if (!row) throw notFound();
    const post = postStandingOf(this.fields.openAbout(row.patientId, row.about).home);
    const mayWrite = post === 'safe' || post === 'not_asked';
    const open = row.state === 'offered' || row.state === 'accepted';
    return { row, post, next: open ? nextAfterTries(row.contacts, row.letters[0]?.sentOn ?? null, dayInLondon(this.clock.now()), mayWrite) : undefined };
  }
}

/** Tries without an answer since they were last spoken with, also while an answer is waited for. */
function failedSince({ contacts }: TriesRow, next: TryNext | undefined): number {
  if (next && 'failed' in next) return next.failed;
  const alone = nextAfterTries(contacts, null, '9999-12-31' as CalendarDate);
  return 'failed' in alone ? alone.failed : 0;
}
