import { HeldSources, code, day, facts, staff } from '@linkwell/casework-api';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Index: response_of_patient. */
const responses = `
  select id::text, taken_on::text as at, 'Questions about how you are: ' || upper(replace(instrument, '_', ' ')) as heading,
    ${facts({
      When: day('taken_on'), 'Time point': code('time_point'), 'What came of it': code('status'), How: code('mode'), 'Written down by': staff('recorded_by'), Corrected: `case when superseded_by is not null then 'yes, later' end`,
      'Your answers': `(select string_agg(key || ': ' || value, '; ' order by key) from jsonb_each_text(answers))`,
      Scores: `(select string_agg(score.id || ': ' || score.value, '; ' order by score.id) from jsonb_to_recordset(scores) as score (id text, value text))`,
    })} as facts, '[]'::json as sealed
  from outcomes.response where patient_id = $1 order by taken_on, id`;

/** What measures tell about a person, for a copy of their record. */
@Injectable()
export class MeasuresHeld implements OnModuleInit {
  constructor(private readonly sources: HeldSources) {}

  onModuleInit(): void {
    this.sources.register({ kind: 'measure', title: 'How you were', tables: ['outcomes.response'], sql: responses });
  }
}
