import { checkBackground, checkCommunication, checkHome, checkMe, type AboutPatient } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadPatient } from '../commands/load-patient';
import { PatientFields } from '../patient-fields';

export interface AboutGiven extends Partial<{ readonly [Section in keyof AboutPatient]: AboutPatient[Section] | null }> {
  readonly patientId: string;
  readonly version: number;
}

const declinedKeepsLittle = refusal('MINIMAL_RECORD', 'This person said no to support, so that no more is kept about them. Start a new episode if they have changed their mind.', 'patientId');

/** Whether the person was ever supported or has an offer open. Index: episode_of_patient. */
const keepsMore = `select 1 from casework.episode where patient_id = $1 and state in ('offered', 'accepted', 'closed') limit 1`;

/** Keeps what somebody was asked about themselves, section by section. */
@Injectable()
export class RecordAbout {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  /** Returns the patient's id. */
  async run(unit: UnitOfWork, { patientId, version, ...given }: AboutGiven): Promise<Result<string, Refusal>> {
    const me = given.me ? checkMe(given.me) : undefined;
    const home = given.home ? checkHome(given.home) : undefined;
    const communication = given.communication ? checkCommunication(given.communication) : undefined;
    const background = given.background ? checkBackground(given.background) : undefined;
    const sections = Object.entries({ me, home, communication, background });
    for (const [section, checked] of sections) if (checked && !checked.ok) return refused({ ...checked.refusal, field: `${section}.${checked.refusal.field}` });
    const loaded = await loadPatient(unit, patientId, version);
    if (!loaded.ok) return loaded;
    const patient = loaded.value;
    if ((await unit.query(keepsMore, [patient.id])).length === 0) return refused(declinedKeepsLittle);
    const kept = sections.flatMap(([section, checked]) => (checked?.ok ? [[section, checked.value]] : []));
    const about: AboutPatient = { ...this.fields.openAbout(patient.id, patient.about), ...Object.fromEntries(kept) };
    const manager = await unit.manager();
    await manager.save(Object.assign(patient, this.fields.sealAbout(patient.id, about), { lastActivityAt: this.clock.now() }));
    await unit.audit({ action: 'patient.about_recorded', subjectType: 'patient', subjectIds: [patient.id], detail: kept.map(([section]) => section).join(',') });
    return ok(patient.id);
  }
}
