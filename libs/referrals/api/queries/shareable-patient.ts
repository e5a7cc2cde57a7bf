import { Patients } from '@linkwell/casework-api';
import type { UnitOfWork } from '@linkwell/database';
import type { EpisodeId, NeedId, PatientId, TeamId } from '@linkwell/kernel';
import type { DisclosableNeed, DisclosablePatient, SafeContact } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';

export interface ShareableNeed extends DisclosableNeed {
  /** The person's own words, to be looked at together; never for a confidential need. */
  readonly words: string;
}

/** What could be shared of a patient, and where the patient belongs. */
export interface ShareablePatient {
  readonly patientId: PatientId;
  readonly episodeId: EpisodeId;
  readonly teamId: TeamId;
  /** Without the safe contact, which is settled anew for every referral. */
  readonly details: Omit<DisclosablePatient, 'safeContact'>;
  readonly safeContact: SafeContact | null;
  /** The running episode's needs that somebody could still help with, what matters most first. */
  readonly needs: readonly ShareableNeed[];
}

/** Index: need_term_pkey. */
const labels = `select id, label from taxonomy.need_term where id = any ($1::text[])`;

/** Reads what the form of a referral offers to share, and what sending takes from the record. */
@Injectable()
export class ShareablePatients {
  constructor(private readonly patients: Patients) {}

  /** `undefined` for a patient who is not this viewer's, or whose support is not running. Whoever asks writes the audit entry. */
  async find(unit: UnitOfWork, patientId: string): Promise<ShareablePatient | undefined> {
    const standing = await this.patients.forMatching(unit, patientId);
    if (!standing) return undefined;
    const current = standing.needs.filter(({ status }) => status === 'open' || status === 'being_helped' || status === 'not_met');
    const known = await this.patients.forDisclosure(unit, patientId, current.map(({ id }) => id));
    if (!known) return undefined;
    const { postcode } = standing;
    const { forename, surname, dateOfBirth, safeContact } = known;
    const terms = await unit.query<{ id: string; label: string }>(labels, [current.map(({ termId }) => termId)]);
    const label = new Map(terms.map((term) => [term.id, term.label]));
    const words = new Map<NeedId, string | null>(known.needs.map((need) => [need.id, need.words]));
    return {
      patientId: known.patientId,
      episodeId: known.episodeId,
      teamId: known.teamId,
      // The record's other phone number is never offered: the only number that travels is the one settled as safe.
      details: { name: `${forename} ${surname}`, dateOfBirth, ...(postcode !== null && { contact: { postcode } }) },
      safeContact: safeContact && { number: safeContact.number, times: safeContact.times, doNotLeaveMessages: !safeContact.leaveMessages },
      needs: current.map(({ id, termId, confidential }) => ({ id, label: label.get(termId) ?? termId, confidential, words: words.get(id) ?? '' })),
    };
  }
}
