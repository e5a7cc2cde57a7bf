import { AwaitedPage, Page, useGraphQuery } from '@linkwell/web-kit';
import { useParams } from 'react-router';
import { MappedTerms } from './mapped-terms';
import { NeedTermToEditQuery } from './need-documents';
import { Synonyms } from './synonyms';
import { WhatItAffects } from './what-it-affects';

/** One need: the words that lead to it, what they affect, and what other directories call it. */
export function NeedPage() {
  const { termId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(NeedTermToEditQuery, { id: termId });
  const backLink = { to: '/steward/taxonomy', label: 'Taxonomy of needs' };
  if (!data) return <AwaitedPage title="Need" backLink={backLink} label="Loading the need" error={error} onRetry={() => void refetch()} />;
  const { needTermToEdit: need, needTermUse } = data;
  return (
    <Page title={need.term.label} backLink={backLink} {...(need.parentLabel ? { caption: need.parentLabel } : {})}>
      <Synonyms key={`words of ${need.id}`} need={need} />
      <WhatItAffects need={need} use={needTermUse.find((use) => use.termId === need.id)} />
      <MappedTerms key={`map of ${need.id}`} need={need} />
    </Page>
  );
}
