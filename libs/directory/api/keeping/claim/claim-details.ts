import { FieldCipher } from '@linkwell/database';
import type { Proposal } from '@linkwell/directory-domain';
import { Injectable } from '@nestjs/common';

/** Who asks, and what they wrote. */
export interface ClaimDetails {
  readonly name: string;
  readonly email: string;
  /** What they do at the organisation, in their words. */
  readonly words: string;
  /** The name of what is claimed or proposed, as it stood then. */
  readonly serviceName: string;
  readonly organisationName: string;
  readonly proposal: Proposal | null;
  /** Why a steward refused. */
  readonly reason: string | null;
}

/** How these lie in the database: encrypted, bound to their row. They are the names and addresses of people who have no account, and are forgotten. */
@Injectable()
export class ClaimFields {
  constructor(private readonly cipher: FieldCipher) {}

  seal(id: string, details: ClaimDetails): string {
    return this.cipher.encrypt(JSON.stringify(details), place(id));
  }

  open(id: string, stored: string): ClaimDetails {
    return JSON.parse(this.cipher.decrypt(stored, place(id))) as ClaimDetails;
  }

  /** The same address asks for the same organisation once at a time. */
  claimantHash(email: string): Buffer {
    return this.cipher.hash('directory.claimant', email.trim().toLowerCase());
  }
}

const place = (row: string) => ({ table: 'directory.claim', column: 'details', row });
