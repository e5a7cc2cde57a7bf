import type { UnitOfWork } from '@linkwell/database';
import { Example, PageArgs, Requires, Unit } from '@linkwell/graphql';
import { hsdsIdOfNeedTerm, needsTaxonomyId, type NeedTermId } from '@linkwell/taxonomy-domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DirectoryTaxonomyConnection, DirectoryTaxonomyType, DirectoryTermConnection, DirectoryTermType } from './graphql/directory-term.type';
import { DirectoryIdArgs, DirectoryTermsArgs } from './graphql/editor.inputs';
import { ListDirectoryTerms } from './queries/list-directory-terms';

/** The taxonomies of other directories, for stewards to browse and to map. */
@Resolver()
export class DirectoryTermsResolver {
  constructor(private readonly list: ListDirectoryTerms) {}

  @Requires('taxonomy.edit')
  @Example(() => ({ first: 5 }))
  @Query(() => DirectoryTaxonomyConnection)
  directoryTaxonomies(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.list.taxonomies(unit, first, after);
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ id: needsTaxonomyId }))
  @Query(() => DirectoryTaxonomyType)
  directoryTaxonomy(@Unit() unit: UnitOfWork, @Args() { id }: DirectoryIdArgs): Promise<DirectoryTaxonomyType> {
    return this.list.taxonomy(unit, id);
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ taxonomyId: needsTaxonomyId, search: 'food', first: 5 }))
  @Query(() => DirectoryTermConnection, { description: 'A level of a taxonomy, or the terms at any level that hold some words.' })
  directoryTerms(@Unit() unit: UnitOfWork, @Args() args: DirectoryTermsArgs) {
    return this.list.terms(unit, args);
  }

  @Requires('taxonomy.edit')
  @Example(() => ({ id: hsdsIdOfNeedTerm('food' as NeedTermId) }))
  @Query(() => DirectoryTermType)
  directoryTerm(@Unit() unit: UnitOfWork, @Args() { id }: DirectoryIdArgs): Promise<DirectoryTermType> {
    return this.list.term(unit, id);
  }
}
