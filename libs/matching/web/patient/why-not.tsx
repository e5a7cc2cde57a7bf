import { distanceInWords } from '@linkwell/matching-domain';
import { Details, Failure, Loading, useGraphQuery } from '@linkwell/web-kit';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { fartherThan } from '../results/distance-choices';
import { servicePath } from '../results/service-path';
import { WhyNotQuery, type Explained } from '../results/match-documents';
import { SuggestBox } from '../results/suggest-box';
import { asked, type ChangeSettings, type MatchSettings } from './match-settings';

interface WhyNotProps {
  readonly patientId: string;
  readonly settings: MatchSettings;
  readonly onChange: ChangeSettings;
}

/** "Why is it not here?": the rule that keeps a service out of this list, in words, and what can be done about it. */
export function WhyNot({ patientId, settings, onChange }: WhyNotProps) {
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState<{ readonly name: string; readonly serviceId: string | null }>({ name: '', serviceId: null });
  const variables = { ...asked(patientId, settings), ...wanted };
  const { data, error, isFetching, refetch } = useGraphQuery(WhyNotQuery, variables, { enabled: wanted.name !== '', keepPrevious: true });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWanted({ name: typed.trim(), serviceId: null });
  };
  const answer = wanted.name === '' ? undefined : data?.whyNot;
  return (
    <div className="lw-why-not__box">
      <Details summary="Why is a service not in this list?">
        <form className="lw-why-not__ask" noValidate onSubmit={submit}>
          <SuggestBox
            id="why-not-name"
            label="Name of the service or its organisation"
            value={typed}
            onType={setTyped}
            onService={({ serviceId, name }) => {
              setTyped(name);
              setWanted({ name, serviceId });
            }}
          />
          <button type="submit" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
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
              {answer.services.map((service) => (
                <li key={service.serviceId}>
                  <Link to={servicePath(service)}>{service.name}</Link>
                  {service.organisationName !== service.name && ` (${service.organisationName})`}: {service.text} <Remedy service={service} onChange={onChange} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </Details>
    </div>
  );
}

/** What can be done, with one press where the screen can do it. */
function Remedy({ service: { name, listed, rule, remedy, tooFarMetres }, onChange }: { readonly service: Explained; readonly onChange: ChangeSettings }) {
  const farther = tooFarMetres == null ? undefined : fartherThan(0, tooFarMetres);
  if (listed) return <Do onPress={() => onChange({ words: `"${name}"` })} name={name} what="Show it" />;
  if (rule === 'FULL') return <Do onPress={() => onChange({ includeFull: true })} name={name} what="Show services that are full" />;
  if (farther) return <Do onPress={() => onChange({ withinMetres: farther })} name={name} what={`Look within ${distanceInWords(farther)}`} />;
  if (rule === 'FILTERED') return <Do onPress={() => onChange({ filtersAre: 'wishes' })} name={name} what="List those that do not fit as well" />;
  if (rule === 'WORDS') return <Do onPress={() => onChange({ words: '' })} name={name} what="Clear what is typed above" />;
  return remedy ? <span>{remedy}</span> : null;
}

function Do({ what, name, onPress }: { readonly what: string; readonly name: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="lw-quiet-button" onClick={onPress}>
      {what}
      <span className="nhsuk-u-visually-hidden">, for {name}</span>
    </button>
  );
}
