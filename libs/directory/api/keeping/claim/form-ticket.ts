import { timingSafeEqual } from 'node:crypto';
import { FieldCipher } from '@linkwell/database';
import { readPace } from '@linkwell/directory-domain';
import { Clock, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';

/** Says, signed, when a public form was fetched: whoever sends it at once is a machine. Nothing is kept, and nobody else is asked. */
@Injectable()
export class FormTicket {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  issue(): string {
    const moment = String(this.clock.now().getTime());
    return `${moment}.${this.sign(moment)}`;
  }

  check(ticket: string): Result<true, Refusal> {
    const [moment = '', signature = ''] = ticket.split('.');
    const [given, right] = [Buffer.from(signature), Buffer.from(this.sign(moment))];
    const genuine = /^\d{1,15}$/.test(moment) && given.length === right.length && timingSafeEqual(given, right);
    return readPace(genuine ? new Date(Number(moment)) : null, this.clock.now());
  }

  private readonly sign = (moment: string): string => this.cipher.hash('directory.form-ticket', moment).toString('base64url');
}
