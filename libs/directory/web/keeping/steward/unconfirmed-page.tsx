import { DateText, Done, EmptyState, Failure, failureWords, Loading, Page, Pager, useGraphMutation, useGraphPages, type DataOf } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { FreshnessBadge } from '../../service/freshness-badge';
import { servicePath } from '../../service/service-path';
import { AskForConfirmationMutation, ConfirmByPhoneMutation, CouldNotReachMutation, UnconfirmedOrganisationsQuery } from './steward-documents';

type Organisation = DataOf<typeof UnconfirmedOrganisationsQuery>['unconfirmedOrganisations']['edges'][number]['node'];

/** Organisations that did not answer, or cannot be written to: for the telephone. */
export function UnconfirmedPage() {
  const pages = useGraphPages(UnconfirmedOrganisationsQuery, { first: 25 }, (data) => data.unconfirmedOrganisations);
  const askNow = useGraphMutation(AskForConfirmationMutation);
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState('');
  const attempt = async (work: () => Promise<string | { readonly message: string }>) => {
    setProblem('');
    try {
      const said = await work();
      if (typeof said === 'string') setDone(said);
      else setProblem(said.message);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  const ask = () => attempt(async () => {
    await askNow.mutateAsync({});
    return 'The asks that are due are going out now.';
  });
  return (
    <Page title="No answer when asked" width="full" backLink={{ to: '/steward', label: 'The directory' }}>
      <p>These organisations did not answer our e-mail within 30 days, or publish no address to write to. A call that confirms a listing counts like their own answer.</p>
      {done && (
        <Done key={done}>
          <p>{done}</p>
        </Done>
      )}
      {problem && <p role="alert">{problem}</p>}
      {pages.isPending && <Loading label="Loading the list" />}
      {pages.error && <Failure error={pages.error} onRetry={pages.refetch} />}
      {!pages.isPending && !pages.error && pages.nodes.length === 0 && <EmptyState title="There is nobody to ring" />}
      {pages.nodes.length > 0 && (
        <>
          <ul className="lw-cards">
            {pages.nodes.map((organisation) => (
              <li key={organisation.id}>
                <ToRing organisation={organisation} attempt={attempt} />
              </li>
            ))}
          </ul>
          <Pager pages={pages} what="organisations" />
        </>
      )}
      <section className="lw-section">
        <h2 className="nhsuk-heading-m">Asking by e-mail</h2>
        <p>Each working morning some of the organisations are asked whose listings nobody has confirmed for six months: each at most once in six months. You can send today’s asks now.</p>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" aria-disabled={askNow.isPending} onClick={() => !askNow.isPending && void ask()}>
          Send today’s asks now
        </button>
      </section>
    </Page>
  );
}

interface ToRingProps {
  readonly organisation: Organisation;
  readonly attempt: (work: () => Promise<string | { readonly message: string }>) => Promise<void>;
}

function ToRing({ organisation: { id, name, phones, askedOn, tries, lastTriedOn, listings }, attempt }: ToRingProps) {
  const confirm = useGraphMutation(ConfirmByPhoneMutation);
  const unreached = useGraphMutation(CouldNotReachMutation);
  const busy = confirm.isPending || unreached.isPending;
  const confirmed = () => attempt(async () => {
    const { confirmByPhone } = await confirm.mutateAsync({ serviceIds: listings.map((listing) => listing.id) });
    return confirmByPhone.__typename === 'Refusal' ? confirmByPhone : `${name}: confirmed by phone, today.`;
  });
  const notReached = () => attempt(async () => {
    const { couldNotReach } = await unreached.mutateAsync({ organisationId: id });
    return couldNotReach.__typename === 'Refusal' ? couldNotReach : `${name}: noted that you could not reach them. It moves down the list.`;
  });
  return (
    <div className="lw-card">
      <h2 className="nhsuk-heading-s">{name}</h2>
      <p>
        {phones.length > 0 ? phones.map((number, index) => (
          <span key={number}>
            {index > 0 && ', '}
            <a href={`tel:${number.replace(/[^+\d]/g, '')}`} className="lw-whole">{number}</a>
          </span>
        )) : <span className="lw-unknown">No phone number is known.</span>}
      </p>
      <p className="lw-sub">
        {askedOn ? (
          <>
            Asked on <DateText value={askedOn} />, no answer
          </>
        ) : (
          'No address to write to'
        )}
        {lastTriedOn && (
          <>
            {' · '}rung {tries === 1 ? 'once' : `${tries} times`} in vain, last on <DateText value={lastTriedOn} />
          </>
        )}
      </p>
      <ul className="lw-plain lw-kept-old">
        {listings.map((listing) => (
          <li key={listing.id}>
            <Link to={servicePath(listing)}>{listing.name}</Link>
            <FreshnessBadge freshness={listing.freshness} />
          </li>
        ))}
      </ul>
      <div className="lw-actions">
        <button type="button" className="nhsuk-button nhsuk-button--small" aria-disabled={busy} onClick={() => !busy && void confirmed()}>
          {listings.length === 1 ? 'Confirmed by phone' : `All ${listings.length} confirmed by phone`}
          <span className="nhsuk-u-visually-hidden">: {name}</span>
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--small nhsuk-button--secondary" aria-disabled={busy} onClick={() => !busy && void notReached()}>
          Could not reach<span className="nhsuk-u-visually-hidden">: {name}</span>
        </button>
      </div>
    </div>
  );
}
