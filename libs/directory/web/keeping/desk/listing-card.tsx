import { ActionLink, Card, ConfirmAction, DateText, failureWords, Quote, StatusTag, useGraphMutation } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { FreshnessBadge } from '../../service/freshness-badge';
import { servicePath } from '../../service/service-path';
import { AssuranceLine } from './assurance-line';
import { CapacitySwitch } from './capacity-switch';
import { ReopenListingMutation } from './desk-documents';
import type { Listing } from './my-listings';

interface ListingCardProps {
  readonly listing: Listing;
  readonly mayManage: boolean;
  readonly level: 2 | 3;
  readonly onConfirm: () => void;
}

export function ListingCard({ listing, mayManage, level, onConfirm }: ListingCardProps) {
  const { id, name, published, stateWords, draft, freshness, closure, suggestions } = listing;
  return (
    <Card level={level} heading={published ? <Link to={servicePath(listing)}>{name}</Link> : name}>
      <div className="lw-kept-head">
        {published ? <FreshnessBadge freshness={freshness} /> : <p><StatusTag tone="neutral">{stateWords}</StatusTag></p>}
        {draft && (
          <p>
            <StatusTag tone="waiting">{draft}</StatusTag> <Link to={`/listings/${id}/edit`}>See the change</Link>
          </p>
        )}
      </div>
      {suggestions.map((suggestion) => (
        <div key={suggestion.id} className="lw-kept-suggestion">
          <p>
            {suggestion.saidBy} on <DateText value={suggestion.madeOn} />: <strong>{suggestion.about}</strong>
          </p>
          <Quote>{suggestion.words}</Quote>
        </div>
      ))}
      {closure && <ClosureNotice listing={listing} closure={closure} />}
      {published && <CapacitySwitch listing={listing} />}
      {published && <AssuranceLine listing={listing} mayManage={mayManage} />}
      <div className="lw-actions">
        {published && (
          <button type="button" className="nhsuk-button nhsuk-button--small nhsuk-button--secondary" onClick={onConfirm}>
            Still correct<span className="nhsuk-u-visually-hidden">: {name}</span>
          </button>
        )}
        <ActionLink to={`/listings/${id}/edit`} variant="secondary" small>
          {published ? 'Change it' : 'Complete it'}
        </ActionLink>
        {published && !closure && (
          <ActionLink to={`/listings/${id}/closure`} variant="secondary" small>
            Close for a while
          </ActionLink>
        )}
      </div>
    </Card>
  );
}

function ClosureNotice({ listing, closure }: { readonly listing: Listing; readonly closure: NonNullable<Listing['closure']> }) {
  const reopen = useGraphMutation(ReopenListingMutation);
  const [problem, setProblem] = useState('');
  const open = async () => {
    setProblem('');
    try {
      const { reopenListing } = await reopen.mutateAsync({ input: { serviceId: listing.id, version: listing.version } });
      if (reopenListing.__typename === 'Refusal') setProblem(reopenListing.message);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  return (
    <div className="lw-kept-closure">
      <p>
        <StatusTag tone="warning">{closure.state === 'closed' ? 'Closed for now' : 'Will close'}</StatusTag>{' '}
        {closure.state === 'closed' ? 'since' : 'on'} <DateText value={closure.from} />
        {closure.until ? (
          <>
            , until <DateText value={closure.until} />
          </>
        ) : (
          ', until you say otherwise'
        )}
      </p>
      {closure.note && <p className="lw-prose">{closure.note}</p>}
      {problem && <p role="alert">{problem}</p>}
      <div className="lw-actions">
        <ConfirmAction label={closure.state === 'closed' ? 'Open again' : 'Stay open'} hiddenLabel={listing.name} question="Is it open to people as usual?" confirmLabel="Yes, it is open" tone="plain" onConfirm={open} />
        <ActionLink to={`/listings/${listing.id}/closure`} variant="secondary" small>
          Change the days
        </ActionLink>
      </div>
    </div>
  );
}
