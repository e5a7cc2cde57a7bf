import { randomUUID } from 'node:crypto';
import { checkOpening, nameNormalForm, openingMinutes, parseNhsNumber, type OpeningReason } from '@linkwell/casework-domain';
import { CONFIG } from '@linkwell/config';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Messenger } from '@linkwell/jobs';
import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { foundToOpen, putOpening } from './openings.sql';
import { tellLeads } from './tell-leads';

export interface RecordToOpen {
  readonly nhsNumber?: string | null | undefined;
  readonly forename?: string | null | undefined;
  readonly surname?: string | null | undefined;
  readonly dateOfBirth?: CalendarDate | null | undefined;
  readonly reason: OpeningReason;
  readonly words: string;
  readonly idempotencyKey: string;
}

const nobody = refusal('NOBODY_FOUND', 'No record fits exactly. Check the NHS number, or the spelling of the name and the date of birth.', 'nhsNumber');
const several = refusal('SEVERAL_FOUND', 'More than one record has this name and date of birth. Use the NHS number.', 'nhsNumber');
const yours = refusal('IS_YOURS', 'This person is on your own team’s caseload. Find them there; nothing needs to be opened.', 'nhsNumber');

const toldToLeads = {
  kind: 'casework.record-opened',
  content: {
    subject: 'A record of your team was opened by another team',
    paragraphs: ['Somebody of another team has opened a record of yours, to read for one hour, and gave a reason.', 'Please look at it and say whether it was justified. You can end it at once.'],
    action: { label: 'See who and why', path: '/opened-records' },
    footer: 'You get this because you lead the team.',
  },
};

/** Opens one record of another team, to read and for a while. The leads of that team are told at once; every try, also a vain one, is in the trail. */
@Injectable()
export class OpenRecord {
  constructor(
    @Inject(CONFIG) private readonly config: { readonly demo: boolean },
    private readonly fields: PatientFields,
    private readonly messenger: Messenger,
  ) {}

  /** Returns the opening's id. */
  async run(unit: UnitOfWork, { idempotencyKey, ...asked }: RecordToOpen): Promise<Result<string, Refusal>> {
    const checked = checkOpening(asked);
    if (!checked.ok) return checked;
    const number = asked.nhsNumber?.trim() ? parseNhsNumber(asked.nhsNumber, { allowTestNumbers: this.config.demo }) : ok(null);
    if (!number.ok) return number;
    return onceUnlessRefused(unit, 'breakGlass', idempotencyKey, this.fields.requestMark(asked), async () => {
      const found = await unit.query<{ patientId: string; teamId: string; isMine: boolean }>(foundToOpen, this.hashes(number.value, asked));
      const [one, other] = found;
      if (!one) return refused(nobody);
      if (other) return refused(several);
      if (one.isMine) return refused(yours);
      const id = randomUUID();
      await unit.query(putOpening, [id, one.teamId, one.patientId, unit.user.id, asked.reason, this.fields.sealWords('opening.words', id, checked.value.words), openingMinutes]);
      await unit.audit({ action: 'patient.opened', subjectType: 'patient', subjectIds: [one.patientId], detail: asked.reason });
      await tellLeads(unit, this.messenger, one.teamId, { ...toldToLeads, key: id });
      return ok(id);
    });
  }

  private hashes(nhsNumber: string | null, { forename, surname, dateOfBirth }: Omit<RecordToOpen, 'idempotencyKey'>): (Buffer | null)[] {
    if (nhsNumber !== null) return [this.fields.hash('nhs_number', nhsNumber), null, null, null];
    const name = (kind: 'forename' | 'surname', text: string | null | undefined) => this.fields.hash(kind, nameNormalForm(text ?? '') ?? '');
    return [null, name('forename', forename), name('surname', surname), this.fields.hash('date_of_birth', dateOfBirth ?? '')];
  }
}
