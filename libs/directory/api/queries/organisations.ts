import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import type { OrganisationId } from '@linkwell/kernel';

export interface OrganisationChoiceRow {
  readonly id: OrganisationId;
  readonly name: string;
}

/** Index: organisation_pkey. */
const namesOf = `select id, name from directory.organisation where id = any($1::uuid[])`;

/**
 * Organisations that hold the words in their name, those that begin with them first. Where several found have one name, the first of their postcodes tells them apart.
 * Read in order from organisation_in_order; a name's middle has no index, and need none at the size of a directory.
 */
const choices = `
  with found as (
    select id, name from directory.organisation where position(lower($1) in lower(name)) > 0
    order by position(lower($1) in lower(name)) > 1, lower(name), id limit $2)
  select found.id, case when count(*) over (partition by lower(found.name)) = 1 then found.name else concat_ws(', ', found.name, place.postcode) end as name
  from found left join lateral (
    select min(location.postcode) as postcode from directory.service
    join directory.service_at_location on service_at_location.service_id = service.id join directory.location on location.id = service_at_location.location_id
    where service.organisation_id = found.id) as place on true
  order by position(lower($1) in lower(found.name)) > 1, lower(found.name), place.postcode, found.id`;

const mostChoices = 20;

/** What other features may ask of organisations. */
@Injectable()
export class Organisations {
  /** Names by id; ids that are no organisation's are left out. */
  async names(unit: UnitOfWork, ids: readonly OrganisationId[]): Promise<ReadonlyMap<OrganisationId, string>> {
    const rows = ids.length === 0 ? [] : await unit.query<OrganisationChoiceRow>(namesOf, [[...new Set(ids)]]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** At most 20 organisations for somebody to choose from; none before two letters are there. */
  async choices(unit: UnitOfWork, search: string): Promise<OrganisationChoiceRow[]> {
    const words = search.trim().replace(/\s+/g, ' ');
    return words.length < 2 ? [] : unit.query<OrganisationChoiceRow>(choices, [words, mostChoices]);
  }
}
