import { needMetVerdict, nhsNumberStatusOf, type NeedMetAnswer } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Clock, dayInLondon, wholeYears } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { showAbout } from '../about/about.type';
import { AgreementType } from '../graphql/agreement.type';
import { ContactType } from '../graphql/contact.type';
import { EpisodeType } from '../graphql/episode.type';
import { NeedOutcomeType, NeedType, showTerm } from '../graphql/need.type';
import { PatientType } from '../graphql/patient.type';
import { PatientFields, type SealedIdentity } from '../patient-fields';
import { showFlags } from '../safeguarding/show-flags';
import { patientPage } from './patient-page.sql';

/** An answer as JSON brings it: its moment is text. */
interface NeedAnswerRow extends Omit<NeedMetAnswer, 'at'> {
  at: string;
  recordedBy: string;
}
type NeedRow = Omit<NeedType, 'term' | 'decided' | 'organisationsView'> & { termId: string; answers: NeedAnswerRow[] };
type PatientRow = Omit<PatientType, keyof SealedIdentity | 'age' | 'needs' | 'about' | 'nhsNumberStatus'> & SealedIdentity & { about: string | null; nhsNumberTraced: boolean; needs: NeedRow[] };

/** A patient's page, readable. */
@Injectable()
export class ShowPatient {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND for a patient who is not this viewer's. */
  async run(unit: UnitOfWork, id: string): Promise<PatientType> {
    const patient = await this.show(unit, id);
    await unit.audit({ action: 'patient.viewed', subjectType: 'patient', subjectIds: [patient.id] });
    return patient;
  }

  /** After a change that has been audited with its own name. */
  async show(unit: UnitOfWork, id: string): Promise<PatientType> {
    const [row] = await unit.query<PatientRow>(patientPage, [id]);
    if (!row) throw notFound();
    const identity = this.fields.open(row.id, row);
    const { team, site, version, lastActivityAt, agreements } = row;
    return Object.assign(new PatientType(), {
      id: row.id, ...identity, age: wholeYears(identity.dateOfBirth, dayInLondon(this.clock.now())),
      nhsNumberStatus: nhsNumberStatusOf(identity.nhsNumber, row.nhsNumberTraced), about: showAbout(this.fields.openAbout(row.id, row.about)), team, site, version, lastActivityAt,
      flags: showFlags(this.fields, row.flags),
      episode: this.episode(row.episode),
      earlierEpisodes: row.earlierEpisodes.map((episode) => this.episode(episode)),
      needs: row.needs.map((need) => this.need(need)),
      agreements: agreements.map((agreement) => Object.assign(new AgreementType(), agreement)),
      contacts: row.contacts.map((contact) => this.contact(contact)),
    });
  }

  private episode(row: EpisodeType): EpisodeType {
    const reason = this.fields.openWords('episode.reason', row.id, row.reason);
    const closingWords = this.fields.openWords('episode.closing_words', row.id, row.closingWords);
    return Object.assign(new EpisodeType(), row, { reason, closingWords });
  }

  private need({ termId, answers, ...row }: NeedRow): NeedType {
    const read = answers.map((answer) => ({ ...answer, at: new Date(answer.at) }));
    const { decided, organisationsView } = needMetVerdict(read);
    const outcome = (answer: NeedMetAnswer | undefined) => (answer ? Object.assign(new NeedOutcomeType(), answer) : null);
    const patientsWords = this.fields.openWords('need.patients_words', row.id, row.patientsWords);
    return Object.assign(new NeedType(), row, { term: showTerm(termId), patientsWords, decided: outcome(decided), organisationsView: outcome(organisationsView) });
  }

  private contact(row: ContactType): ContactType {
    const note = this.fields.openWords('contact.note', row.id, row.note);
    const nextStep = this.fields.openWords('contact.next_step', row.id, row.nextStep);
    return Object.assign(new ContactType(), row, { note, nextStep });
  }
}
