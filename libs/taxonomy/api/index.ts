import { Taxonomy1700000004000 } from './migrations/1700000004000-taxonomy';
import { VocabularyAndDirectoryTaxonomies1700000013200 } from './migrations/1700000013200-vocabulary-and-directory-taxonomies';
import { Sayings1700000014400 } from './migrations/1700000014400-sayings';

export { Taxonomies, type RecordPage, type Seen, type TermPage, type Written } from './directory-terms/taxonomies';
export { ImportTaxonomies, type TaxonomiesImported, type UnusableDocuments } from './import/import-taxonomies';
export { readTaxonomySource, type ReadSource } from './import/read-source';
export { UnusableSource } from './import/unusable-source';
export { NeedTermType, showNeedTerm } from './need-term.type';
export { TaxonomyModule } from './taxonomy.module';
export { Vocabularies, vocabularyVersion } from './vocabulary/vocabularies';

export const taxonomyMigrations = [Taxonomy1700000004000, VocabularyAndDirectoryTaxonomies1700000013200, Sayings1700000014400];
