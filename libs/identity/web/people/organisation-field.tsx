import { Failure, RadioField, graphql, useGraphQuery } from '@linkwell/web-kit';
import { TextInput } from 'nhsuk-react-components';
import { useDeferredValue, useState } from 'react';

const OrganisationChoicesQuery = graphql(`
  query OrganisationChoices($search: String!) {
    organisationChoices(search: $search) {
      id
      name
    }
  }
`);

const fewest = 2;

/** Finds an organisation of the directory by part of its name, then lets one be chosen. */
export function OrganisationField({ name }: { readonly name: string }) {
  const [words, setWords] = useState('');
  const search = useDeferredValue(words.trim());
  const asked = search.length >= fewest;
  const { data, error, refetch } = useGraphQuery(OrganisationChoicesQuery, { search }, { enabled: asked, keepPrevious: true });
  const found = asked ? (data?.organisationChoices ?? []) : [];
  const hint = !asked ? `Type at least ${fewest} letters of its name above` : data && found.length === 0 ? 'No organisation has that in its name' : undefined;
  return (
    <>
      <TextInput id={`${name}-search`} label="Find the organisation" type="search" autoComplete="off" width={20} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <RadioField name={name} legend="Organisation" labelSize="s" {...(hint ? { hint } : {})} choices={found.map(({ id, name: label }) => ({ value: id, label }))} />
    </>
  );
}
