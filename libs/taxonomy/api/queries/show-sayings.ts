import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { needTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { SayingType } from '../graphql/saying.type';
import { showNeedTerm } from '../need-term.type';
import type { EditedSaying } from '../vocabulary/edit-sayings';

interface SayingRow {
  readonly text: string;
  readonly words: string;
  readonly termIds: readonly string[];
  readonly addedAt: Date;
  readonly addedByHand: boolean;
}

const saying = `
  select text, words, array(select term_id from taxonomy.saying_need where saying_id = saying.id order by position) as "termIds", added_at as "addedAt", added_by is not null as "addedByHand"
  from taxonomy.saying`;
/** $1 the page's size and one, $2 the cursor: the last one's words, or null. Index: saying_words_key. */
const sayingPage = `${saying} where $2::text is null or words > $2 order by words limit $1`;
const sayingCount = `select count(*)::int as count from taxonomy.saying`;

/** The sayings as the taxonomy editor shows them. */
@Injectable()
export class ShowSayings {
  async page(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<SayingType>> {
    const [words] = decodeCursor(after, ['text']) ?? [null];
    const rows = await unit.query<SayingRow>(sayingPage, [first + 1, words]);
    const [total] = await unit.query<{ count: number }>(sayingCount);
    return page(rows, first, total?.count ?? 0, (row) => [row.words], show);
  }

  /** Also of one that has just been removed, of which nothing but itself is left to tell. */
  async edited(unit: UnitOfWork, { text, terms }: EditedSaying): Promise<SayingType> {
    const [row] = await unit.query<SayingRow>(`${saying} where text = $1`, [text]);
    return show(row ?? { text, words: '', termIds: terms.map(({ id }) => id), addedAt: new Date(0), addedByHand: false });
  }
}

const show = ({ text, termIds, addedAt, addedByHand }: SayingRow): SayingType =>
  Object.assign(new SayingType(), { text, addedAt, addedByHand, needs: termIds.flatMap((id) => needTerm(id) ?? []).map(showNeedTerm) });
