import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Clock } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';

/** Forms of casework that are kept while somebody fills them in. */
export const draftForms = ['contact', 'need', 'new_patient', 'close', 'safeguarding_concern', 'refer'] as const;
export type DraftFormName = (typeof draftForms)[number];

/** How long an unfinished form is kept, in milliseconds: a week. */
const keptFor = 7 * 86_400_000;

export interface Draft {
  readonly content: string;
  readonly savedAt: Date;
}

/** What a user has begun to write. Nobody else reads it, and it becomes no part of a record until it is sent. */
@Injectable()
export class FormDrafts {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Null where there is none. Throws NOT_FOUND for a patient who is not this viewer's, also when they once were. */
  async read(unit: UnitOfWork, form: DraftFormName, patientId: string | null): Promise<Draft | null> {
    await this.requirePatient(unit, patientId);
    const [row] = await unit.query<{ id: string; content: string; savedAt: Date }>(
      `select id, content, saved_at as "savedAt" from casework.form_draft
       where user_id = $1 and form = $2 and patient_id is not distinct from $3::uuid and expires_at > $4`, [unit.user.id, form, patientId, this.clock.now()]);
    if (patientId) await unit.audit({ action: 'draft.read', subjectType: 'patient', subjectIds: [patientId] });
    if (!row) return null;
    return { content: this.fields.openWords('form_draft.content', row.id, row.content) ?? '', savedAt: row.savedAt };
  }

  /** In the place of an earlier one of the same form about the same patient. */
  async save(unit: UnitOfWork, form: DraftFormName, patientId: string | null, content: string): Promise<Date> {
    await this.requirePatient(unit, patientId);
    const now = this.clock.now();
    const id = randomUUID();
    await this.remove(unit, form, patientId);
    await unit.query(
      `insert into casework.form_draft (id, user_id, form, patient_id, content, saved_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (user_id, form, patient_id) do nothing`,
      [id, unit.user.id, form, patientId, this.fields.sealWords('form_draft.content', id, content), now, new Date(now.getTime() + keptFor)]);
    await unit.audit({ action: 'draft.saved', ...(patientId ? { subjectType: 'patient', subjectIds: [patientId] } : {}), detail: form });
    return now;
  }

  async discard(unit: UnitOfWork, form: DraftFormName, patientId: string | null): Promise<boolean> {
    await this.requirePatient(unit, patientId);
    const gone = await this.remove(unit, form, patientId);
    await unit.audit({ action: 'draft.discarded', ...(patientId ? { subjectType: 'patient', subjectIds: [patientId] } : {}), detail: form });
    return gone;
  }

  private async remove(unit: UnitOfWork, form: DraftFormName, patientId: string | null): Promise<boolean> {
    const gone = await unit.query(
      `delete from casework.form_draft where user_id = $1 and form = $2 and patient_id is not distinct from $3::uuid returning id`, [unit.user.id, form, patientId]);
    return gone.length > 0;
  }

  private async requirePatient(unit: UnitOfWork, patientId: string | null): Promise<void> {
    if (patientId === null) return;
    const [there] = await unit.query(`select from casework.patient where id = $1`, [patientId]);
    if (!there) throw notFound();
  }
}
