import { AwaitedPage, Page, useGraphQuery } from '@linkwell/web-kit';
import { TextInput } from 'nhsuk-react-components';
import { useDeferredValue, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { DirectoryTaxonomyQuery, DirectoryTermQuery } from './directories-documents';
import { TermLevel } from './term-level';

/** One taxonomy, level by level; `?under=` names the term whose children are shown. */
export function BrowsePage() {
  const { taxonomyId = '' } = useParams();
  const [address] = useSearchParams();
  const under = address.get('under');
  const [words, setWords] = useState('');
  const search = useDeferredValue(words.trim());
  const { data, error, refetch } = useGraphQuery(DirectoryTaxonomyQuery, { id: taxonomyId });
  const above = useGraphQuery(DirectoryTermQuery, { id: under ?? '' }, { enabled: under !== null });
  const list = { to: '/steward/taxonomy/directories', label: 'Other directories’ taxonomies' };
  if (!data) return <AwaitedPage title="Taxonomy" backLink={list} label="Loading the taxonomy" error={error} onRetry={() => void refetch()} />;
  const { name, description, version, termCount } = data.directoryTaxonomy;
  const term = under === null ? undefined : above.data?.directoryTerm;
  const here = `/steward/taxonomy/directories/${taxonomyId}`;
  const backLink = !term ? list : term.parentId ? { to: `${here}?under=${term.parentId}`, label: term.path.at(-1) ?? name } : { to: here, label: name };
  return (
    <Page title={term?.name ?? name} backLink={backLink} width="full" {...(term ? { caption: [name, ...term.path].join(' › ') } : {})}>
      {!term && (
        <p>
          {description} <span className="lw-sub">{[`${termCount} terms`, ...(version ? [`version ${version}`] : [])].join(' · ')}</span>
        </p>
      )}
      <TextInput id="browse-search" label="Find a term of this taxonomy" hint="Part of its name or code, at any level" type="search" autoComplete="off" width={20} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <TermLevel taxonomyId={taxonomyId} parentId={search ? null : under} search={search || null} onFollow={() => setWords('')} />
    </Page>
  );
}
