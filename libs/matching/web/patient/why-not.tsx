import { Details, Failure, Loading, useGraphQuery } from '@linkwell/web-kit';
import { TextInput } from 'nhsuk-react-components';
import { useState, type FormEvent } from 'react';
import { WhyNotQuery } from '../results/match-documents';
import type { MatchSettings } from './match-filters';

/** "Why is it not here?": the rule that keeps a service out of this list, in words. */
export function WhyNot({ patientId, settings }: { readonly patientId: string; readonly settings: MatchSettings }) {
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const { needIds, withinMetres, includeFull } = settings;
  const variables = { patientId, name, needIds: needIds ? [...needIds] : null, withinMetres, includeFull };
  const { data, error, isFetching, refetch } = useGraphQuery(WhyNotQuery, variables, { enabled: name !== '', keepPrevious: true });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setName(typed.trim());
  };
  const answer = name === '' ? undefined : data?.whyNot;
  return (
    <Details summary="Why is a service not in this list?">
      <form className="lw-search" onSubmit={submit}>
        <TextInput id="why-not-name" label="Name of the service or its organisation" autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit" className="nhsuk-button nhsuk-button--secondary">
          Explain
        </button>
      </form>
      <div role="status">
        {isFetching && !answer && <Loading />}
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {answer?.__typename === 'Refusal' && <p>{answer.message}</p>}
        {answer?.__typename === 'WhyNotAnswers' && answer.services.length === 0 && <p>No published service has such a name.</p>}
        {answer?.__typename === 'WhyNotAnswers' && answer.services.length > 0 && (
          <ul className="lw-plain lw-why-not">
            {answer.services.map(({ serviceId, name: found, organisationName, text }) => (
              <li key={serviceId}>
                <strong>{found}</strong>
                {organisationName !== found && ` (${organisationName})`}: {text}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Details>
  );
}
