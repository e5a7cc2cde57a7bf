import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { needIdsAnswering, needTerm, type NeedTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { NeedTermToEditType, StopWordType, type NeedTermSummaryType, type SynonymType } from '../graphql/editor.type';
import { showNeedTerm } from '../need-term.type';
import * as sql from './editor.sql';
import { ListDirectoryTerms } from './list-directory-terms';

/** What the taxonomy editor shows. */
@Injectable()
export class ShowEditor {
  constructor(private readonly directoryTerms: ListDirectoryTerms) {}

  tree(unit: UnitOfWork): Promise<NeedTermSummaryType[]> {
    return unit.query<NeedTermSummaryType>(sql.needTermSummaries);
  }

  async term(unit: UnitOfWork, id: string): Promise<NeedTermToEditType> {
    const term = needTerm(id);
    const [row] = term ? await unit.query<{ version: number }>(sql.versionOf, [id]) : [];
    if (!term || !row) throw notFound();
    return Object.assign(new NeedTermToEditType(), {
      id,
      term: showNeedTerm(term),
      parentLabel: term.parentId === null ? null : (needTerm(term.parentId)?.label ?? null),
      version: row.version,
      synonyms: await unit.query<SynonymType>(sql.synonymsOf, [id]),
      directoryTerms: await this.directoryTerms.mappedTo(unit, id),
      alsoSearched: othersSearched(term).map(showNeedTerm),
    });
  }

  async stopWords(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<StopWordType>> {
    const [word] = decodeCursor(after, ['text']) ?? [null];
    const rows = await unit.query<StopWordType>(sql.stopWordPage, [first + 1, word]);
    const [total] = await unit.query<{ count: number }>(sql.stopWordCount);
    return page(rows, first, total?.count ?? 0, (row) => [row.word], (row) => row);
  }

  /** Also of a word that has just been removed, of which nothing but itself is left to tell. */
  async stopWord(unit: UnitOfWork, word: string): Promise<StopWordType> {
    const [row] = await unit.query<StopWordType>(sql.oneStopWord, [word]);
    return Object.assign(new StopWordType(), row ?? { word, addedAt: new Date(0), addedByHand: false });
  }
}

const othersSearched = (term: NeedTerm): readonly NeedTerm[] => needIdsAnswering(term).flatMap((id) => (id === term.id ? [] : (needTerm(id) ?? [])));
