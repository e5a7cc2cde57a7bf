import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { needTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { UnmetNeedSort, type UnmetNeedFigureType, type UnmetNeedReportType } from './unmet-need.types';

type Figure = Omit<UnmetNeedFigureType, 'label'>;
type Sort = keyof typeof UnmetNeedSort;

const columns = `category, nullif(area, '') as area, people, people_hidden as "peopleHidden", searches, searches_hidden as "searchesHidden"`;
const most = `-(coalesce(people, 0)::bigint * 1000000 + coalesce(searches, 0))`;

const releases = `select quarter, released_at as "releasedAt" from matching.unmet_need_release order by quarter desc`;
const totals = `select ${columns} from matching.unmet_need_figure where quarter = $1 and area = '' order by ${most}, category`;

/** Figures of areas in a quarter ($1), of one category ($2) or all, in an order ($3), after a cursor ($4 to $6), at most $7. Index: unmet_need_figure_pkey. */
const areas = `
  select * from (
    select ${columns}, case $3::text when 'most' then ${most} else 0 end as place, case $3::text when 'need' then category else area end as one, case $3::text when 'need' then area else category end as two
    from matching.unmet_need_figure where quarter = $1 and area <> '' and ($2::text is null or category = $2)
  ) as figure
  where $4::bigint is null or (place, one, two) > ($4::bigint, $5::text, $6::text)
  order by place, one, two limit $7`;
const areaCount = `select count(*)::int as count from matching.unmet_need_figure where quarter = $1 and area <> '' and ($2::text is null or category = $2)`;

/** Published unmet needs. Reading decides nothing: what is hidden was hidden when its quarter was published. */
@Injectable()
export class ShowUnmetNeeds {
  /** A quarter that was not published shows the newest instead. */
  async report(unit: UnitOfWork, asked: string | null | undefined): Promise<UnmetNeedReportType> {
    const released = await unit.query<{ quarter: string; releasedAt: Date }>(releases);
    const chosen = released.find(({ quarter }) => quarter === asked) ?? released[0];
    const rows = chosen ? await unit.query<Figure>(totals, [chosen.quarter]) : [];
    return { quarters: released.map(({ quarter }) => quarter), quarter: chosen?.quarter ?? null, releasedAt: chosen?.releasedAt ?? null, totals: rows.map(labelled) };
  }

  async areas(unit: UnitOfWork, quarter: string, category: string | null | undefined, sort: Sort, first: number, after: string | undefined): Promise<Connection<UnmetNeedFigureType>> {
    const cursor = decodeCursor(after, ['number', 'text', 'text']) ?? [null, null, null];
    const rows = await unit.query<Figure & { place: string; one: string; two: string }>(areas, [quarter, category ?? null, sort, ...cursor, first + 1]);
    const [total] = await unit.query<{ count: number }>(areaCount, [quarter, category ?? null]);
    return page(rows, first, total?.count ?? 0, (row) => [Number(row.place), row.one, row.two], ({ place: _, one: _one, two: _two, ...figure }) => labelled(figure));
  }
}

const labelled = (figure: Figure): UnmetNeedFigureType => ({ ...figure, label: needTerm(figure.category)?.label ?? figure.category });
