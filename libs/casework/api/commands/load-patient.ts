import type { EpisodeState } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type PatientId, type Refusal, type Result } from '@linkwell/kernel';
import { In } from 'typeorm';
import { Episode } from '../entities/episode.entity';
import { Patient } from '../entities/patient.entity';

export const noSuchPatient = refusal('NOT_FOUND', 'There is no such patient, or they are not your team’s.', 'patientId');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this meanwhile. Load the page again.', 'version');
const notRunning = refusal('SUPPORT_NOT_RUNNING', 'Support is not running for this person. Start a new episode first.', 'patientId');

/** Locks the patient's row, at the version that was seen where one is given. */
export async function loadPatient(unit: UnitOfWork, patientId: string, version?: number): Promise<Result<Patient, Refusal>> {
  const manager = await unit.manager();
  const patient = await manager.findOne(Patient, { where: { id: patientId as PatientId }, lock: { mode: 'pessimistic_write' } });
  if (!patient) return refused(noSuchPatient);
  return version === undefined || patient.version === version ? ok(patient) : refused(changedMeanwhile);
}

/** Locks the patient's episode that is in one of these states, at the version that was seen where one is given. */
export async function loadEpisode(unit: UnitOfWork, patientId: string, states: readonly EpisodeState[], version?: number): Promise<Result<Episode, Refusal>> {
  const patient = await loadPatient(unit, patientId);
  if (!patient.ok) return patient;
  const manager = await unit.manager();
  const episode = await manager.findOne(Episode, { where: { patientId: patient.value.id, state: In(states) }, lock: { mode: 'pessimistic_write' } });
  if (!episode) return refused(notRunning);
  return version === undefined || episode.version === version ? ok(episode) : refused(changedMeanwhile);
}

/** The episode in which the person is being supported. */
export const loadRunningEpisode = (unit: UnitOfWork, patientId: string, version?: number): Promise<Result<Episode, Refusal>> => loadEpisode(unit, patientId, ['accepted'], version);
