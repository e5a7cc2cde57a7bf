import { FieldCipher, type FieldPlace } from '@linkwell/database';
import type { MessageContent } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';

export interface PublishedAddress {
  readonly email: string;
  readonly name?: string;
}

/** Where a message goes that is not for somebody with an account. */
export type GivenAddress = PublishedAddress | { readonly mobile: string };

const place = (row: string, column: 'address' | 'content'): FieldPlace => ({ table: 'notifications.message', column, row });

/** How a message's address and words lie in the database: encrypted, bound to their row. */
@Injectable()
export class MessageFields {
  constructor(private readonly cipher: FieldCipher) {}

  /** A digest holds several. */
  seal(id: string, content: readonly MessageContent[]): string {
    return this.cipher.encrypt(JSON.stringify(content), place(id, 'content'));
  }

  open(id: string, stored: string): MessageContent[] {
    return JSON.parse(this.cipher.decrypt(stored, place(id, 'content'))) as MessageContent[];
  }

  sealAddress(id: string, address: GivenAddress): string {
    return this.cipher.encrypt(JSON.stringify(address), place(id, 'address'));
  }

  openAddress(id: string, stored: string): GivenAddress {
    return JSON.parse(this.cipher.decrypt(stored, place(id, 'address'))) as GivenAddress;
  }

  /** What gathers a recipient's messages into one digest, without telling the address to a reader of the table. */
  addresseeHash(addressee: string): Buffer {
    return this.cipher.hash('notifications.addressee', addressee);
  }
}
