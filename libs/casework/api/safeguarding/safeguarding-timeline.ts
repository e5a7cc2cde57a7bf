import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TimelineSources } from '../timeline/timeline-source';

/** That something was done, never what was seen or said: those who may see the concern find that in it, and nobody else is shown a line. Index: safeguarding_entry_of_patient. */
const steps = `
  select entry.id, entry.recorded_at, false, 'step:' || entry.step || ':' || coalesce(entry.recipient, ''), null::text, entry.recorded_by, null::text, entry.concern_id
  from casework.safeguarding_entry as entry where entry.patient_id = $1`;

@Injectable()
export class SafeguardingTimeline implements OnModuleInit {
  constructor(private readonly sources: TimelineSources) {}

  onModuleInit(): void {
    this.sources.register({ kind: 'safeguarding', sql: steps });
  }
}
