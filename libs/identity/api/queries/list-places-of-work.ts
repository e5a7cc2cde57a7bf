import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import type { Site } from '../entities/site.entity';
import type { Team } from '../entities/team.entity';

/** Teams by name, each with its sites. Index: team_name_key. */
const teamPage = `
  select team.id, team.name, team.version,
    coalesce((select json_agg(json_build_object('id', site.id, 'name', site.name, 'odsCode', site.ods_code, 'version', site.version) order by site.name)
      from identity.team_site join identity.site on site.id = team_site.site_id where team_site.team_id = team.id), '[]'::json) as sites
  from identity.team
  where ($2::text is null or (team.name, team.id) > ($2::text, $3::uuid))
  order by team.name, team.id limit $1`;

const sitePage = `
  select id, name, ods_code as "odsCode", version from identity.site
  where ($2::text is null or (name, id) > ($2::text, $3::uuid))
  order by name, id limit $1`;

@Injectable()
export class ListPlacesOfWork {
  teams(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<Team>> {
    return this.list<Team>(unit, teamPage, 'identity.team', first, after);
  }

  sites(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<Site>> {
    return this.list<Site>(unit, sitePage, 'identity.site', first, after);
  }

  private async list<Row extends Team | Site>(unit: UnitOfWork, statement: string, table: 'identity.team' | 'identity.site', first: number, after: string | undefined): Promise<Connection<Row>> {
    const [name, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await unit.query<Row>(statement, [first + 1, name, id]);
    const [total] = await unit.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    return page(rows, first, total?.count ?? 0, (row) => [row.name, row.id], (row) => row);
  }
}
