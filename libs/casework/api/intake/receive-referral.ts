import { randomUUID } from 'node:crypto';
import { CONFIG, type Config } from '@linkwell/config';
import type { NeedUrgency } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { checkIdentity, type IdentityInput } from '../commands/check-identity';
import { PatientFields } from '../patient-fields';
import type { ReferralSource } from '../referral-source';
import { IncomingFields, type IncomingDetails, type IntakeNote, type Referrer } from './incoming-fields';
import { writeIncoming } from './incoming.sql';

export interface ReferralToTake extends IdentityInput {
  readonly teamId: string;
  /** The practice the person is registered with, where it is known and the team's. */
  readonly siteId?: string | null | undefined;
  readonly source: ReferralSource;
  readonly urgency: NeedUrgency;
  readonly receivedOn: CalendarDate;
  readonly reason?: string | null | undefined;
  readonly referrer?: Partial<Referrer> | null | undefined;
  readonly notes?: readonly IntakeNote[] | null | undefined;
}
export interface ReferralByForm extends ReferralToTake {
  /** The pasted text that this was read from: it is thrown away. */
  readonly uploadId?: string | null | undefined;
  readonly idempotencyKey: string;
}

export interface CheckedReferral {
  readonly details: IncomingDetails;
  readonly referral: ReferralToTake;
}

/** Takes a referral in: it waits in triage until somebody of the team has looked at it. */
@Injectable()
export class ReceiveReferral {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
    private readonly fields: IncomingFields,
    private readonly patients: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of what now waits. */
  async run(unit: UnitOfWork, { idempotencyKey, ...input }: ReferralByForm): Promise<Result<string, Refusal>> {
    const checked = this.check(input);
    if (!checked.ok) return checked;
    return onceUnlessRefused(unit, 'receiveReferral', idempotencyKey, this.patients.requestMark(input), async () => {
      const place = await this.placeOf(unit, input);
      if (!place.ok) return place;
      const id = await this.write(unit, checked.value, input.uploadId ? 'pasted' : 'form', null);
      if (input.uploadId) await unit.query(`delete from casework.intake_upload where id = $1`, [input.uploadId]);
      await unit.audit({ action: 'incoming.received', subjectType: 'incoming_referral', subjectIds: [id ?? ''] });
      return ok(id ?? '');
    });
  }

  /** Everything that can be said without the database, in the order of the form. */
  check(input: ReferralToTake): Result<CheckedReferral, Refusal> {
    const today = dayInLondon(this.clock.now());
    const identity = checkIdentity(input, today, { allowTestNumbers: this.config.demo });
    if (!identity.ok) return identity;
    if (input.receivedOn > today) return refused(refusal('RECEIVED_IN_FUTURE', 'Enter the day it came in: it cannot be in the future.', 'receivedOn'));
    const { name = '', role = '', organisation = '', phone = '', email = '' } = input.referrer ?? {};
    const referrer = { name: name.trim(), role: role.trim(), organisation: organisation.trim(), phone: phone.trim(), email: email.trim() };
    const notes = (input.notes ?? []).map(({ heading, text }) => ({ heading: heading.trim(), text: text.trim() })).filter(({ text }) => text !== '');
    return ok({ referral: input, details: { identity: identity.value, reason: input.reason?.trim() || null, referrer, notes } });
  }

  async placeOf(unit: UnitOfWork, { teamId, siteId }: Pick<ReferralToTake, 'teamId' | 'siteId'>): Promise<Result<true, Refusal>> {
    if (!unit.user.teamIds.some((id) => id === teamId)) return refused(refusal('NOT_YOUR_TEAM', 'Choose a team that you belong to.', 'teamId'));
    if (!siteId) return ok(true);
    const served = await unit.query(`select 1 from identity.team_site where team_id = $1 and site_id = $2`, [teamId, siteId]);
    return served.length > 0 ? ok(true) : refused(refusal('NOT_A_SITE_OF_THE_TEAM', 'Choose a practice that the team serves.', 'siteId'));
  }

  /** Nothing when this row has come before. */
  async write(unit: UnitOfWork, { details, referral }: CheckedReferral, cameBy: 'form' | 'pasted' | 'csv', mark: Buffer | null): Promise<string | undefined> {
    const id = randomUUID();
    const hashes = this.fields.hashes(details.identity);
    const { teamId, siteId, source, urgency, receivedOn } = referral;
    const [written] = await unit.query<{ id: string }>(writeIncoming, [
      id, teamId, siteId ?? null, source, urgency, receivedOn, cameBy, this.fields.sealDetails(id, details),
      hashes.surname, hashes.dateOfBirth, hashes.nhsNumber, mark, this.clock.now(), unit.user.id,
    ]);
    return written?.id;
  }
}
