import { FieldCipher } from '@linkwell/database';
import { Injectable } from '@nestjs/common';
import type { PatientIdentity } from '../patient-fields';

/** Who two records said that the person is, and which details the surviving one took from the other. */
export interface MergedIdentities {
  readonly survivor: PatientIdentity;
  readonly absorbed: PatientIdentity;
  readonly taken: readonly string[];
}

@Injectable()
export class MergeFields {
  constructor(private readonly cipher: FieldCipher) {}

  seal(id: string, identities: MergedIdentities): string {
    return this.cipher.encrypt(JSON.stringify(identities), place(id));
  }

  open(id: string, stored: string): MergedIdentities {
    return JSON.parse(this.cipher.decrypt(stored, place(id))) as MergedIdentities;
  }
}

const place = (row: string) => ({ table: 'casework.patient_merge', column: 'identities', row });
