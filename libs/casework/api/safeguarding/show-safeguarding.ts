import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Clock, dayInLondon, wholeYears } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { leadsOf } from '../access/tell-leads';
import { TeamMemberType } from '../desk/desk.types';
import type { Patient } from '../entities/patient.entity';
import { PatientFields, type SealedIdentity } from '../patient-fields';
import { ConcernEntryType, ConcernInShortType, ConcernType, DisclosureType, SafeguardingOfPatientType } from './concern.type';
import { concernPage, concernsOfPatient, patientForSafeguarding } from './concerns.sql';
import { FlagReasonType, SafetyFlagType } from './flag.type';
import { flagsOfPatient } from './flags.sql';

type ConcernRow = ConcernType & SealedIdentity & { readonly teamId: string };

/** Concerns and flags, readable. Each look is in the trail under a name of its own. */
@Injectable()
export class ShowSafeguarding {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND for a patient who is not this viewer's. */
  async ofPatient(unit: UnitOfWork, patientId: string): Promise<SafeguardingOfPatientType> {
    const shown = await this.changedPatient(unit, patientId);
    await unit.audit({ action: 'safeguarding.viewed', subjectType: 'patient', subjectIds: [patientId, ...shown.flags.map(({ id }) => id), ...shown.concerns.map(({ id }) => id)] });
    return shown;
  }

  /** After a change that has been audited with its own name. */
  async changedPatient(unit: UnitOfWork, patientId: string): Promise<SafeguardingOfPatientType> {
    const [row] = await unit.query<Patient>(patientForSafeguarding, [patientId]);
    if (!row) throw notFound();
    const { forename, surname, dateOfBirth } = this.fields.open(row.id, row);
    const flags = await unit.query<SafetyFlagType>(flagsOfPatient, [patientId]);
    const concerns = await unit.query<ConcernInShortType>(concernsOfPatient, [patientId]);
    return Object.assign(new SafeguardingOfPatientType(), {
      patientId: row.id, patientName: `${forename} ${surname}`, age: wholeYears(dateOfBirth, dayInLondon(this.clock.now())), leads: await this.leads(unit, row.teamId),
      flags: flags.map((flag) => this.flag(flag)),
      concerns: concerns.map((concern) => Object.assign(new ConcernInShortType(), concern)),
    });
  }

  /** Throws NOT_FOUND for a concern that this viewer may not see. */
  async concern(unit: UnitOfWork, id: string): Promise<ConcernType> {
    const shown = await this.changedConcern(unit, id);
    await unit.audit({ action: 'safeguarding.concern_viewed', subjectType: 'safeguarding_concern', subjectIds: [shown.id, shown.patientId] });
    return shown;
  }

  /** After a change that has been audited with its own name. */
  async changedConcern(unit: UnitOfWork, id: string): Promise<ConcernType> {
    const [row] = await unit.query<ConcernRow>(concernPage, [id]);
    if (!row) throw notFound();
    const { forename, surname } = this.fields.open(row.patientId, row);
    const open = (column: 'seen_words' | 'wishes_words', stored: string | null) => this.fields.openWords(`safeguarding_concern.${column}`, row.id, stored);
    return Object.assign(new ConcernType(), row, {
      patientName: `${forename} ${surname}`, seenWords: open('seen_words', row.seenWords) ?? '', wishesWords: open('wishes_words', row.wishesWords), leads: await this.leads(unit, row.teamId),
      entries: row.entries.map((entry) => Object.assign(new ConcernEntryType(), entry, { words: this.fields.openWords('safeguarding_entry.words', entry.id, entry.words) })),
      disclosures: row.disclosures.map((disclosure) => this.disclosure(disclosure)),
    });
  }

  private disclosure(row: DisclosureType): DisclosureType {
    const open = (column: 'recipient_words' | 'what_words' | 'why_words' | 'authoriser_words' | 'not_told_words' | 'finding_words', stored: string | null) => this.fields.openWords(`safeguarding_disclosure.${column}`, row.id, stored);
    return Object.assign(new DisclosureType(), row, {
      recipientWords: open('recipient_words', row.recipientWords) ?? '', whatWords: open('what_words', row.whatWords) ?? '', whyWords: open('why_words', row.whyWords) ?? '',
      authoriserWords: open('authoriser_words', row.authoriserWords), notToldWords: open('not_told_words', row.notToldWords), findingWords: open('finding_words', row.findingWords),
    });
  }

  private flag(row: SafetyFlagType): SafetyFlagType {
    return Object.assign(new SafetyFlagType(), row, {
      visitWords: this.fields.openWords('safety_flag.visit_words', row.id, row.visitWords),
      reasons: row.reasons.map((reason) => Object.assign(new FlagReasonType(), reason, { words: this.fields.openWords('safety_flag_reason.words', reason.id, reason.words) })),
    });
  }

  private async leads(unit: UnitOfWork, teamId: string): Promise<TeamMemberType[]> {
    return (await leadsOf(unit, teamId)).map(({ userId, name }) => Object.assign(new TeamMemberType(), { id: userId, name }));
  }
}
