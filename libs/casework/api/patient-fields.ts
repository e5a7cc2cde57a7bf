import { coarseGroupsOf, nothingAsked, searchTokens, type AboutPatient, type CoarseGroups, type NhsNumber, type SafeContact, type SearchTokenKind } from '@linkwell/casework-domain';
import { FieldCipher } from '@linkwell/database';
import type { CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { Patient } from './entities/patient.entity';

export type { SafeContact } from '@linkwell/casework-domain';

/** What names a patient or leads to them, readable. */
export interface PatientIdentity {
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: CalendarDate;
  readonly nhsNumber: NhsNumber | null;
  /** Canonical, "M33 7SS". */
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly safeContact: SafeContact | null;
}

/** Who said no leaves as little behind as keeps them from being asked again, and counted: name, date of birth, practice, the answer. */
export const minimalIdentity = (identity: PatientIdentity): PatientIdentity => ({ ...identity, nhsNumber: null, postcode: null, phone: null, safeContact: null });

const columns = ['forename', 'surname', 'dateOfBirth', 'nhsNumber', 'postcode', 'phone', 'safeContact'] as const;
type SealedColumn = (typeof columns)[number];
export type SealedIdentity = Pick<Patient, SealedColumn | 'forenameHash' | 'surnameHash' | 'dateOfBirthHash' | 'nhsNumberHash' | 'postcodeHash'>;

export type SealedAbout = Pick<Patient, 'about'> & CoarseGroups;

/** Other encrypted text of casework: the words that somebody wrote. */
export type WordsColumn = 'patient.about' | 'transfer.reason' | 'episode.reason' | 'episode.closing_words' | 'need.patients_words' | 'contact.note' | 'contact.next_step' | 'form_draft.content' | 'task.title' | 'appointment.place' | 'appointment.words' | 'plan_goal.words' | 'plan_step.words' | 'gp_message.content' | 'opening.words' | 'opening.finding_words' | 'legal_hold.reason' | 'legal_hold.lifted_reason' | 'access_request.asker_words' | 'access_request.identity_words' | 'access_request.extension_reason' | 'access_request.closed_reason' | 'access_decision.words' | 'access_decision.opinion';

/** The words of safeguarding, which few may read. */
export type SafeguardingColumn =
  | 'safeguarding_concern.seen_words' | 'safeguarding_concern.wishes_words' | 'safeguarding_entry.words'
  | 'safeguarding_disclosure.recipient_words' | 'safeguarding_disclosure.what_words' | 'safeguarding_disclosure.why_words' | 'safeguarding_disclosure.authoriser_words' | 'safeguarding_disclosure.not_told_words' | 'safeguarding_disclosure.finding_words'
  | 'safety_flag.visit_words' | 'safety_flag_reason.words';

/** Encrypts what casework keeps about people, and reads it again. */
@Injectable()
export class PatientFields {
  constructor(private readonly cipher: FieldCipher) {}

  /** The columns of a patient's row, hashes for exact search among them. */
  seal(id: string, identity: PatientIdentity): SealedIdentity {
    const { safeContact, ...plain } = identity;
    const text = { ...plain, safeContact: safeContact && JSON.stringify(safeContact) };
    const sealed = Object.fromEntries(columns.map((column) => [column, text[column] === null ? null : this.cipher.encrypt(text[column], placeOf(column, id))]));
    return { ...(sealed as Pick<Patient, SealedColumn>), ...this.hashes(identity) };
  }

  open(id: string, row: Pick<Patient, SealedColumn>): PatientIdentity {
    const read = (column: SealedColumn) => (row[column] === null ? null : this.cipher.decrypt(row[column], placeOf(column, id)));
    return {
      forename: read('forename') ?? '',
      surname: read('surname') ?? '',
      dateOfBirth: (read('dateOfBirth') ?? '') as CalendarDate,
      nhsNumber: read('nhsNumber') as NhsNumber | null,
      postcode: read('postcode'),
      phone: read('phone'),
      safeContact: this.openSafeContact(id, row.safeContact),
    };
  }

  openSafeContact(id: string, stored: string | null): SafeContact | null {
    if (stored === null) return null;
    return { email: null, preferred: 'phone', ...(JSON.parse(this.cipher.decrypt(stored, placeOf('safeContact', id))) as Omit<SafeContact, 'email' | 'preferred'> & Partial<SafeContact>) };
  }

  /** The columns that hold what else was asked; with `null` there is nothing. */
  sealAbout(id: string, about: AboutPatient | null): SealedAbout {
    return { about: about && this.sealWords('patient.about', id, JSON.stringify(about)), ...coarseGroupsOf(about ?? nothingAsked) };
  }

  openAbout(id: string, stored: string | null): AboutPatient {
    const read = this.openWords('patient.about', id, stored);
    const { me, home, communication, background } = read === null ? nothingAsked : (JSON.parse(read) as Partial<AboutPatient>);
    // Questions that came later than what is stored were not asked.
    return { me: { ...nothingAsked.me, ...me }, home: { ...nothingAsked.home, ...home }, communication: { ...nothingAsked.communication, ...communication }, background: { ...nothingAsked.background, ...background } };
  }

  /** Ciphertext of words, or null for none. */
  sealWords(column: WordsColumn | SafeguardingColumn, id: string, words: string | null | undefined): string | null {
    return words ? this.cipher.encrypt(words, wordsPlace(column, id)) : null;
  }

  openWords(column: WordsColumn | SafeguardingColumn, id: string, stored: string | null): string | null {
    return stored === null ? null : this.cipher.decrypt(stored, wordsPlace(column, id));
  }

  /** The keyed hash under which a normalised detail is stored. */
  hash(kind: SearchTokenKind, normal: string): Buffer {
    return this.cipher.hash(`casework.patient.${kind}`, normal);
  }

  /** Stands for a request when a retry is compared with it: people's details must not be guessable from a plain hash. */
  requestMark(request: unknown): string {
    return this.cipher.hash('casework.request', JSON.stringify(request)).toString('base64url');
  }

  private hashes({ forename, surname, dateOfBirth, nhsNumber, postcode }: PatientIdentity) {
    const tokens = searchTokens({ forename, surname, dateOfBirth, ...(nhsNumber === null ? {} : { nhsNumber }), ...(postcode === null ? {} : { postcode }) });
    const of = (kind: SearchTokenKind) => tokens.filter((token) => token.kind === kind).map(({ normal }) => this.hash(kind, normal))[0] ?? null;
    return {
      forenameHash: required(of('forename')),
      surnameHash: required(of('surname')),
      dateOfBirthHash: required(of('date_of_birth')),
      nhsNumberHash: of('nhs_number'),
      postcodeHash: of('postcode'),
    };
  }
}

const placeOf = (column: SealedColumn, row: string) => ({ table: 'casework.patient', column: column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), row });
const wordsPlace = (column: WordsColumn | SafeguardingColumn, row: string) => ({ table: `casework.${column.split('.')[0]}`, column: column.split('.')[1] ?? '', row });

function required(hash: Buffer | null): Buffer {
  if (hash === null) throw new Error('A name and a date of birth are checked before they are sealed.');
  return hash;
}
