import { FieldCipher } from '@linkwell/database';
import type { DisclosedSnapshot } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';

type Place = 'referral.reason' | 'event.words' | 'team_words.words' | 'disclosure.snapshot';

/** Encrypts what people wrote about a referral, and reads it again. `row` is the row's own id. */
@Injectable()
export class ReferralWords {
  constructor(private readonly cipher: FieldCipher) {}

  seal(place: Place, row: string, words: string): string {
    return this.cipher.encrypt(words, fieldPlace(place, row));
  }

  open(place: Place, row: string, stored: string): string {
    return this.cipher.decrypt(stored, fieldPlace(place, row));
  }

  sealSnapshot(referralId: string, snapshot: DisclosedSnapshot): string {
    return this.seal('disclosure.snapshot', referralId, JSON.stringify(snapshot));
  }

  openSnapshot(referralId: string, stored: string): DisclosedSnapshot {
    return JSON.parse(this.open('disclosure.snapshot', referralId, stored)) as DisclosedSnapshot;
  }

  /** Stands for a request when a retry is compared with it: what it says of a person must not be guessable from a plain hash. */
  requestMark(request: unknown): string {
    return this.cipher.hash('referrals.request', JSON.stringify(request)).toString('base64url');
  }
}

function fieldPlace(place: Place, row: string) {
  const [table, column] = place.split('.') as [string, string];
  return { table: `referrals.${table}`, column, row };
}
