import type { RetentionStopKind } from '@linkwell/casework-domain';
import { Injectable } from '@nestjs/common';

/** Something that keeps a record whatever its age. A feature registers what it knows of, so that one statement asks for all. */
export interface RetentionStop {
  readonly kind: RetentionStopKind;
  /** A condition on the patient's id: whether it keeps their record. By an index on the patient. */
  readonly sql: (patientId: string) => string;
}

const own: readonly RetentionStop[] = [
  { kind: 'running_episode', sql: (patientId) => `exists (select from casework.episode running where running.patient_id = ${patientId} and running.state in ('offered', 'accepted'))` },
  { kind: 'legal_hold', sql: (patientId) => `exists (select from casework.legal_hold held where held.patient_id = ${patientId} and held.lifted_at is null)` },
  { kind: 'open_concern', sql: (patientId) => `exists (select from casework.safeguarding_concern concern where concern.patient_id = ${patientId} and concern.state <> 'closed')` },
  { kind: 'open_access_request', sql: (patientId) => `exists (select from casework.access_request asked where asked.patient_id = ${patientId} and asked.state = 'open')` },
];

@Injectable()
export class RetentionStops {
  private readonly known = new Map<RetentionStopKind, RetentionStop>(own.map((stop) => [stop.kind, stop]));

  register(stop: RetentionStop): void {
    if (this.known.has(stop.kind)) throw new Error(`Retention has a stop "${stop.kind}" already.`);
    this.known.set(stop.kind, stop);
  }

  /** An array of the kinds that keep a record. */
  of(patientId: string): string {
    const each = [...this.known.values()].map(({ kind, sql }) => `case when ${sql(patientId)} then '${kind}' end`);
    return `array_remove(array[${each.join(', ')}]::text[], null)`;
  }
}
