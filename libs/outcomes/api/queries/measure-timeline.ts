import { TimelineSources } from '@linkwell/casework-api';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Index: response_of_patient. A measure that was corrected is shown as it stands. */
const responses = `
  select id, (taken_on + time '12:00') at time zone 'Europe/London', true, status || ':' || time_point, instrument, recorded_by, null::text, id
  from outcomes.response where patient_id = $1 and superseded_by is null`;

/** Measures, in the timeline of the patient. */
@Injectable()
export class MeasureTimeline implements OnModuleInit {
  constructor(private readonly sources: TimelineSources) {}

  onModuleInit(): void {
    this.sources.register({ kind: 'measure', sql: responses });
  }
}
