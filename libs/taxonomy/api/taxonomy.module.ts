import { Module } from '@nestjs/common';
import { DirectoryTermsResolver } from './directory-terms.resolver';
import { Taxonomies } from './directory-terms/taxonomies';
import { EditorResolver } from './editor.resolver';
import { NeedsResolver } from './needs.resolver';
import { SayingsResolver } from './sayings.resolver';
import { ListDirectoryTerms } from './queries/list-directory-terms';
import { ShowEditor } from './queries/show-editor';
import { ShowSayings } from './queries/show-sayings';
import { TryWords } from './queries/try-words';
import { EditSayings } from './vocabulary/edit-sayings';
import { EditStopWords } from './vocabulary/edit-stop-words';
import { EditSynonyms } from './vocabulary/edit-synonyms';
import { EditTermMap } from './vocabulary/edit-term-map';
import { Vocabularies } from './vocabulary/vocabularies';

@Module({
  providers: [
    Taxonomies, Vocabularies, EditSynonyms, EditSayings, EditStopWords, EditTermMap, ListDirectoryTerms, ShowEditor, ShowSayings, TryWords,
    DirectoryTermsResolver, EditorResolver, NeedsResolver, SayingsResolver,
  ],
  exports: [Taxonomies, Vocabularies],
})
export class TaxonomyModule {}
