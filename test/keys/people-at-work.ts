import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fullDocument } from '../access/full-document';
import type { Ask } from './ask';
import type { ManyPatient } from './many-rows';

export interface Work {
  readonly done: number;
  readonly failed: readonly string[];
}

/** `last`: of each patient, what the last acknowledged edit said. */
export interface Editing extends Work {
  readonly last: ReadonlyMap<string, { readonly phone: string; readonly version: number }>;
}

interface Details {
  forename: string;
  surname: string;
  dateOfBirth: string;
  postcode: string | null;
  safeContact: { number: string; times: string; leaveMessages: boolean } | null;
  version: number;
}

const wholeRecord = fullDocument(buildSchema(readFileSync(resolve('libs/shared/web-kit/graphql/schema.graphql'), 'utf8')), 'Query', 'patient', ['id']);

/** Opens one record after another, until told to stop. A read has failed when anything of it has, or when the person's own words are not in it. */
export async function keepReading(ask: Ask, patients: readonly ManyPatient[], stop: AbortSignal): Promise<Work> {
  const failed: string[] = [];
  let done = 0;
  while (!stop.aborted) {
    const patient = patients[Math.floor(Math.random() * patients.length)];
    if (!patient) break;
    const answer = await ask(wholeRecord, { id: patient.id });
    done += 1;
    if (answer.errors) failed.push(`reading ${patient.id}: ${answer.errors[0]?.message ?? ''}`);
    else if (!JSON.stringify(answer.data).includes(patient.words)) failed.push(`reading ${patient.id}: the words are not there`);
  }
  return { done, failed };
}

const details = 'query Details($id: ID!) { patient(id: $id) { forename surname dateOfBirth postcode version safeContact { number times leaveMessages } } }';
const edit = 'mutation Edit($input: UpdatePatientInput!) { updatePatient(input: $input) { __typename ... on Patient { phone version } ... on Refusal { code message } } }';

/** Gives one patient after another a new telephone number, until told to stop. */
export async function keepEditing(ask: Ask, patients: readonly ManyPatient[], stop: AbortSignal): Promise<Editing> {
  const failed: string[] = [];
  const last = new Map<string, { phone: string; version: number }>();
  let done = 0;
  while (!stop.aborted) {
    const patient = patients[done % patients.length];
    if (!patient) break;
    const seen = (await ask(details, { id: patient.id })).data?.['patient'] as Details | undefined;
    const phone = `01632 960${String(done % 1000).padStart(3, '0')}`;
    const answer = await ask(edit, { input: { patientId: patient.id, ...seen, phone } });
    const changed = answer.data?.['updatePatient'] as { __typename: string; phone: string; version: number; message?: string } | undefined;
    done += 1;
    if (changed?.__typename === 'Patient') last.set(patient.id, { phone: changed.phone, version: changed.version });
    else failed.push(`editing ${patient.id}: ${changed?.message ?? answer.errors?.[0]?.message ?? ''}`);
  }
  return { done, failed, last };
}
