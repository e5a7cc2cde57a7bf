import { AwaitedPage, Done, EmptyState, failureWords, Page, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmListingsMutation, MyListingsQuery } from './desk-documents';
import { ListingCard } from './listing-card';
import type { Organisation } from './my-listings';

/** The organisation's first screen: what is due, then each listing with all that changes from day to day. */
export function ListingsPage() {
  const { data, error, refetch } = useGraphQuery(MyListingsQuery, {});
  const [only, second] = data?.myListings ?? [];
  const page = { title: 'Your listings', width: 'full' as const, ...(only && !second ? { caption: only.name } : {}) };
  if (!data) return <AwaitedPage {...page} label="Loading your listings" error={error} onRetry={() => void refetch()} />;
  return (
    <Page {...page}>
      {data.myListings.map((organisation) => (
        <section key={organisation.id} className="lw-kept-organisation" aria-label={organisation.name}>
          {second && <h2 className="nhsuk-heading-m">{organisation.name}</h2>}
          <OrganisationListings organisation={organisation} level={second ? 3 : 2} />
        </section>
      ))}
    </Page>
  );
}

function OrganisationListings({ organisation: { id, listings, mayManage }, level }: { readonly organisation: Organisation; readonly level: 2 | 3 }) {
  const confirm = useGraphMutation(ConfirmListingsMutation);
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState('');
  const published = listings.filter((listing) => listing.published);
  const due = published.filter((listing) => listing.due);

  const confirmAll = async (serviceIds: readonly string[], words: string) => {
    if (confirm.isPending) return;
    setProblem('');
    try {
      const { confirmListings } = await confirm.mutateAsync({ serviceIds: [...serviceIds] });
      if (confirmListings.__typename === 'Refusal') setProblem(confirmListings.message);
      else setDone(words);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };

  return (
    <>
      {done && (
        <Done key={done}>
          <p>{done}</p>
        </Done>
      )}
      {problem && <p role="alert">{problem}</p>}
      {published.length > 0 && (
        <div className={`lw-kept-ask${due.length > 0 ? ' lw-kept-ask--due' : ''}`}>
          <p className="lw-kept-ask__words">{askWords(due.length, published.length)}</p>
          <button
            type="button"
            className={`nhsuk-button${due.length > 0 ? '' : ' nhsuk-button--secondary'}`}
            aria-disabled={confirm.isPending}
            onClick={() => void confirmAll(published.map((listing) => listing.id), `Thank you: ${ofAll(published.length)} confirmed for today.`)}
          >
            {published.length === 1 ? 'Still correct' : 'All still correct'}
          </button>
        </div>
      )}
      <ul className="lw-kept-links">
        <li>
          <Link to="/listings/new">Add a listing</Link>
        </li>
        <li>
          <Link to={`/organisations/${id}/edit`}>Your organisation’s details</Link>
        </li>
        <li>
          <Link to="/listings/changes">Changes under way</Link>
        </li>
        <li>
          <Link to={`/listings/figures/${id}`}>Your figures</Link>
        </li>
        {mayManage && (
          <li>
            <Link to={`/listings/people/${id}`}>People</Link>
          </li>
        )}
      </ul>
      {listings.length === 0 && (
        <EmptyState title="There are no listings yet">
          <p>Add one, and people can find you.</p>
        </EmptyState>
      )}
      <ul className="lw-cards lw-kept-list">
        {listings.map((listing) => (
          <li key={listing.id}>
            <ListingCard listing={listing} mayManage={mayManage} level={level} onConfirm={() => confirmAll([listing.id], `Thank you: “${listing.name}” is confirmed for today.`)} />
          </li>
        ))}
      </ul>
    </>
  );
}

const ofAll = (count: number): string => (count === 1 ? 'your listing is' : count === 2 ? 'both listings are' : `all ${count} listings are`);

function askWords(due: number, published: number): string {
  if (due === 0) return published === 1 ? 'Your listing was confirmed in the last six months. Thank you.' : `${published === 2 ? 'Both' : `All ${published}`} listings were confirmed in the last six months. Thank you.`;
  if (published === 1) return 'It is time to look at your listing. Is everything still correct?';
  return `It is time to look at ${due === published ? 'your' : `${due} of your ${published}`} listings. Is everything still correct?`;
}
