import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { needTerm, needTermIdOfHsds } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import type { DirectoryTaxonomyType, DirectoryTermType } from '../graphql/directory-term.type';
import type { DirectoryTermsArgs } from '../graphql/editor.inputs';
import * as sql from './directory-terms.sql';

type TaxonomyRow = DirectoryTaxonomyType & { readonly sortName: string };
type TermRow = Omit<DirectoryTermType, 'needs'> & { readonly sortName: string; readonly needTermIds: readonly string[] };

/** The taxonomies of directories and their terms, as a steward browses them. */
@Injectable()
export class ListDirectoryTerms {
  async taxonomies(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<DirectoryTaxonomyType>> {
    const [name, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await unit.query<TaxonomyRow>(sql.taxonomyPage, [first + 1, name, id]);
    const [total] = await unit.query<{ count: number }>(sql.taxonomyCount);
    return page(rows, first, total?.count ?? 0, (row) => [row.sortName, row.id], (row) => row);
  }

  async taxonomy(unit: UnitOfWork, id: string): Promise<DirectoryTaxonomyType> {
    const [row] = await unit.query<TaxonomyRow>(sql.oneTaxonomy, [id]);
    if (!row) throw notFound();
    return row;
  }

  async terms(unit: UnitOfWork, { taxonomyId, parentId, search, withOwn, first, after }: DirectoryTermsArgs): Promise<Connection<DirectoryTermType>> {
    const [name, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const wanted = [withOwn, taxonomyId ?? null, search?.trim() || null, parentId ?? null];
    const rows = await unit.query<TermRow>(sql.termPage, [...wanted, first + 1, name, id]);
    const [total] = await unit.query<{ count: number }>(sql.termCount, wanted);
    return page(rows, first, total?.count ?? 0, (row) => [row.sortName, row.id], showTerm);
  }

  async term(unit: UnitOfWork, id: string): Promise<DirectoryTermType> {
    const [row] = await unit.query<TermRow>(sql.oneTerm, [id]);
    if (!row) throw notFound();
    return showTerm(row);
  }

  async mappedTo(unit: UnitOfWork, needTermId: string): Promise<DirectoryTermType[]> {
    return (await unit.query<TermRow>(sql.termsMappedTo, [needTermId])).map(showTerm);
  }
}

function showTerm({ needTermIds, ...row }: TermRow): DirectoryTermType {
  const own = needTermIdOfHsds(row.id);
  const needs = [...(own === undefined ? [] : [own]), ...needTermIds].flatMap((id) => needTerm(id) ?? []);
  return { ...row, needs: needs.map(({ id, label }) => ({ id, label })) };
}
