import type { UnitOfWork } from '@linkwell/database';
import { entriesFrom, entryColumns } from './search-source.sql';

export interface SearchIndexState {
  /** Rows that are not what the directory says now, in either direction. */
  readonly differences: number;
  /** Services and places of services that can be found. */
  readonly services: number;
  readonly places: number;
}

const same = (columns: string, wanted: string, kept: string): string => `
  (select count(*) from ((select ${columns} from (${wanted}) as wanted except all select ${columns} from ${kept}) union all (select ${columns} from ${kept} except all select ${columns} from (${wanted}) as wanted)) as different)`;

/** Read once for all columns: the planner would else work out a column anew for each of its uses. */
const everyRow = '(select * from matching.search_source offset 0)';

/** Compares every row of the search tables with the directory. Words that no listing has any more may stay in the lexicon: they find nothing. */
const compare = `
  select (
    ${same(entryColumns, entriesFrom(everyRow), 'matching.search_entry')}
    + ${same('service_id, place_id, st_asbinary(spot), words', 'select service_id, place_id, spot, words from matching.search_source', 'matching.search_text')}
    + ${same('service_id, place_id, name_order, closed_from, closed_until, catchment, card::text', 'select service_id, place_id, name_order, closed_from, closed_until, catchment, card from matching.search_source', 'matching.search_card')}
    + (select count(*) from matching.search_entry as entry where not exists (select from matching.search_card as card where (card.no, card.service_id, card.place_id) = (entry.no, entry.service_id, entry.place_id)))
  )::integer as differences,
  (select count(distinct service_id)::integer from matching.search_card) as services, (select count(*)::integer from matching.search_card) as places`;

/** Says whether the search finds what the directory holds. 0 differences is the only good answer. */
export async function checkSearchIndex(unit: UnitOfWork): Promise<SearchIndexState> {
  const [state] = await unit.query<SearchIndexState>(compare);
  if (!state) throw new Error('The comparison gave no row.');
  return state;
}

/** Writes all search tables anew, neighbours side by side; as `linkwell_job`. Searches wait until it is done. */
export async function rebuildSearchIndex(unit: UnitOfWork): Promise<void> {
  await unit.query('select matching.rebuild_search()');
}
