import { ActionLink, AwaitedPage, Page, useGraphQuery } from '@linkwell/web-kit';
import { TryWordsBox } from '../try-words/try-words-box';
import { NeedTermsToEditQuery } from './needs-documents';
import { NeedsTree } from './needs-tree';

/** The needs, the words that lead to them, and what depends on them. */
export function TaxonomyPage() {
  const { data, error, refetch } = useGraphQuery(NeedTermsToEditQuery, {});
  const page = { title: 'Taxonomy of needs' };
  if (!data) return <AwaitedPage {...page} label="Loading the needs" error={error} onRetry={() => void refetch()} />;
  return (
    <Page {...page} width="full">
      <p className="lw-lede">The needs are the same everywhere. The words that lead a search to them are yours to keep: a change counts from the next search on.</p>
      <div className="lw-actions lw-actions--above">
        <ActionLink to="/steward/taxonomy/sayings" variant="secondary" small>
          What people say
        </ActionLink>
        <ActionLink to="/steward/taxonomy/stop-words" variant="secondary" small>
          Words that searches pass over
        </ActionLink>
        <ActionLink to="/steward/taxonomy/directories" variant="secondary" small>
          Other directories’ taxonomies
        </ActionLink>
      </div>
      <TryWordsBox />
      <NeedsTree terms={data.needTermsToEdit} use={data.needTermUse} />
    </Page>
  );
}
