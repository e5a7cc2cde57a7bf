import { nameNormalForm } from '@linkwell/casework-domain';
import { FieldCipher } from '@linkwell/database';
import { Injectable } from '@nestjs/common';
import { PatientFields, type PatientIdentity } from '../patient-fields';

/** Who asked for the support, and how they are told what came of it. */
export interface Referrer {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly phone: string;
  readonly email: string;
}
export interface IntakeNote {
  readonly heading: string;
  readonly text: string;
}

/** What a referral says, readable. */
export interface IncomingDetails {
  readonly identity: PatientIdentity;
  readonly reason: string | null;
  readonly referrer: Referrer;
  /** Whatever else came with it, under its own headings. */
  readonly notes: readonly IntakeNote[];
}

type IncomingColumn = 'details' | 'outcome_words';

/** Encrypts what is known of people who are not yet patients, and reads it again. */
@Injectable()
export class IncomingFields {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly patients: PatientFields,
  ) {}

  sealDetails(id: string, details: IncomingDetails): string {
    return this.cipher.encrypt(JSON.stringify(details), place('details', id));
  }

  openDetails(id: string, stored: string): IncomingDetails {
    return JSON.parse(this.cipher.decrypt(stored, place('details', id))) as IncomingDetails;
  }

  sealWords(id: string, words: string | null | undefined): string | null {
    return words?.trim() ? this.cipher.encrypt(words.trim(), place('outcome_words', id)) : null;
  }

  openWords(id: string, stored: string | null): string | null {
    return stored === null ? null : this.cipher.decrypt(stored, place('outcome_words', id));
  }

  sealUpload(id: string, content: string): string {
    return this.cipher.encrypt(content, { table: 'casework.intake_upload', column: 'content', row: id });
  }

  openUpload(id: string, stored: string): string {
    return this.cipher.decrypt(stored, { table: 'casework.intake_upload', column: 'content', row: id });
  }

  /** The hashes under which this person would be a patient. */
  hashes({ surname, dateOfBirth, nhsNumber }: PatientIdentity) {
    return {
      surname: this.patients.hash('surname', nameNormalForm(surname) ?? ''),
      dateOfBirth: this.patients.hash('date_of_birth', dateOfBirth),
      nhsNumber: nhsNumber === null ? null : this.patients.hash('nhs_number', nhsNumber),
    };
  }

  /** Stands for a row of a list, so that the same list twice makes nothing twice. */
  rowMark(row: unknown): Buffer {
    return this.cipher.hash('casework.incoming_referral.row', JSON.stringify(row));
  }
}

const place = (column: IncomingColumn, row: string) => ({ table: 'casework.incoming_referral', column, row });
