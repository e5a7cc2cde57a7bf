import type { UnitOfWork } from '@linkwell/database';
import { accessFeaturesIn } from '@linkwell/directory-domain';
import type { FilteredFacts } from '@linkwell/matching-domain';
import type { CandidateRow } from './candidate-row';

interface Row {
  readonly serviceId: string;
  readonly cost: 'free' | 'paid' | null;
  readonly accessibility: readonly string[];
}

/**
 * What filters ask and ranking does not: cost, and what is said of access to the places. $1 the ids of services.
 * Apart from the candidates' statement, so that a search for a patient does not pay for it. Indexes: cost_option_pkey, service_at_location_service_id_location_id_key.
 */
const costAndAccess = `
  select asked.id as "serviceId",
    (select case when bool_or(amount_pence = 0 or (amount_pence is null and description ~* '^\\s*free\\M')) then 'free' when bool_or(amount_pence > 0) then 'paid' end
     from directory.cost_option where cost_option.service_id = asked.id) as cost,
    array(select distinct concat_ws('. ', entry ->> 'description', entry ->> 'details')
      from directory.service_at_location join directory.location on location.id = service_at_location.location_id
        cross join lateral jsonb_array_elements(case jsonb_typeof(location.record -> 'accessibility') when 'array' then location.record -> 'accessibility' else '[]' end) as entry
      where service_at_location.service_id = asked.id) as accessibility
  from unnest($1::uuid[]) as asked (id)`;

/** What is known of each candidate that a filter can ask about, in one statement. */
export async function filteredFacts(unit: UnitOfWork, rows: readonly CandidateRow[]): Promise<ReadonlyMap<string, FilteredFacts>> {
  const found = rows.length === 0 ? [] : await unit.query<Row>(costAndAccess, [rows.map(({ serviceId }) => serviceId)]);
  const byId = new Map(found.map((row) => [row.serviceId, row]));
  return new Map(rows.map(({ serviceId, opening, delivery, languages }) => {
    const more = byId.get(serviceId);
    return [serviceId, { openingTimes: opening, channels: delivery, languages, cost: more?.cost ?? null, access: accessFeaturesIn(more?.accessibility ?? []) }];
  }));
}
