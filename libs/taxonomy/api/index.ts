import { Taxonomy1700000004000 } from './migrations/1700000004000-taxonomy';

export { NeedTermType, showNeedTerm } from './need-term.type';
export { TaxonomyModule } from './taxonomy.module';

export const taxonomyMigrations = [Taxonomy1700000004000];
