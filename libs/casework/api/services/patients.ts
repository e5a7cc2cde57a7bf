import type { EpisodeState, NeedPriority, NeedStatus } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, wholeYears, type CalendarDate, type EpisodeId, type NeedId, type PatientId, type SiteId, type TeamId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { Patient } from '../entities/patient.entity';
import { PatientFields, type SafeContact } from '../patient-fields';
import { episodeStanding, patientForDisclosure, patientForMatching } from './patients.sql';

/** What finding support needs to know: a place, an age and needs; no name. */
export interface PatientForMatching {
  readonly patientId: PatientId;
  readonly episodeId: EpisodeId;
  readonly teamId: TeamId;
  /** The practice the person is registered with. */
  readonly siteId: SiteId;
  /** Canonical; null when it is not known or the person has no fixed address. */
  readonly postcode: string | null;
  /** Whole years today. */
  readonly age: number;
  readonly needs: readonly { readonly id: NeedId; readonly termId: string; readonly priority: NeedPriority; readonly status: NeedStatus; readonly confidential: boolean }[];
}

/** What may be put before a patient to share with an organisation. Confidential needs are never among it. */
export interface PatientForDisclosure {
  readonly patientId: PatientId;
  readonly episodeId: EpisodeId;
  readonly teamId: TeamId;
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: CalendarDate;
  readonly phone: string | null;
  readonly safeContact: SafeContact | null;
  readonly needs: readonly { readonly id: NeedId; readonly termId: string; readonly words: string | null }[];
}

/** Where an episode stands, without a name: what measures and referrals hang on. */
export interface EpisodeStanding {
  readonly episodeId: EpisodeId;
  readonly patientId: PatientId;
  readonly teamId: TeamId;
  readonly state: EpisodeState;
  readonly offeredOn: CalendarDate;
  readonly firstContactOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
}

type SealedForMatching = Omit<PatientForMatching, 'age'> & Patient;
type SealedForDisclosure = Omit<PatientForDisclosure, 'safeContact'> & Patient;

/** Patients as other features may know them. Whoever asks writes the audit entry: they know what it was for. */
@Injectable()
export class Patients {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** `undefined` for a patient who is not this viewer's, or whose support is not running. */
  async forMatching(unit: UnitOfWork, patientId: string): Promise<PatientForMatching | undefined> {
    const [row] = await unit.query<SealedForMatching>(patientForMatching, [patientId]);
    if (!row) return undefined;
    const { dateOfBirth, postcode } = this.fields.open(row.patientId, row);
    const { episodeId, teamId, siteId, needs } = row;
    return { patientId: row.patientId, episodeId, teamId, siteId, postcode, age: wholeYears(dateOfBirth, dayInLondon(this.clock.now())), needs };
  }

  /** With the needs named, leaving out confidential ones and those of other patients. `undefined` as for `forMatching`. */
  async forDisclosure(unit: UnitOfWork, patientId: string, needIds: readonly string[]): Promise<PatientForDisclosure | undefined> {
    const [row] = await unit.query<SealedForDisclosure>(patientForDisclosure, [patientId, needIds]);
    if (!row) return undefined;
    const { forename, surname, dateOfBirth, phone, safeContact } = this.fields.open(row.patientId, row);
    const needs = row.needs.map(({ id, termId, words }) => ({ id, termId, words: this.fields.openWords('need.patients_words', id, words) }));
    return { patientId: row.patientId, episodeId: row.episodeId, teamId: row.teamId, forename, surname, dateOfBirth, phone, safeContact, needs };
  }

  /** `undefined` for an episode that is not this viewer's. */
  async episode(unit: UnitOfWork, episodeId: string): Promise<EpisodeStanding | undefined> {
    const [row] = await unit.query<EpisodeStanding>(episodeStanding, [episodeId]);
    return row;
  }

  /** Moves the patient to the top of the caseload: something happened to them just now. */
  async touch(unit: UnitOfWork, patientId: string): Promise<void> {
    await unit.query(`update casework.patient set last_activity_at = greatest(last_activity_at, $2) where id = $1`, [patientId, this.clock.now()]);
  }
}
