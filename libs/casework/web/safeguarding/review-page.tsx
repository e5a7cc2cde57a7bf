import { Card, EmptyState, Failure, Loading, Page, Pager, StatusTag, dayWords, momentWords, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { SafeguardingReviewQuery, type ReviewItem } from './safeguarding-documents';
import { categoryWords, stateWords } from './safeguarding-words';
import '../casework.css';

const kinds = [
  [null, 'Everything'],
  ['concern', 'Concerns'],
  ['disclosure', 'Disclosures to review'],
  ['flag', 'Flags to look at'],
] as const;

/** What waits for the lead: what is urgent first, then the oldest. */
export function SafeguardingReviewPage() {
  const [kind, setKind] = useState<ReviewItem['kind'] | null>(null);
  const items = useGraphPages(SafeguardingReviewQuery, { kind }, (data) => data.safeguardingReview);
  return (
    <Page title="Safeguarding of the team" backLink={{ to: '/caseload', label: 'Caseload' }}>
      <div className="lw-not-printed">
        <p>Concerns that are not closed, disclosures without agreement that wait for your review, and flags whose day has come. What is urgent stands first, then the oldest.</p>
        <div className="lw-chips" role="group" aria-label="Which are shown">
          {kinds.map(([value, label]) => (
            <button key={label} type="button" className="lw-quiet-button" aria-pressed={kind === value} onClick={() => setKind(value)}>
              {label}
            </button>
          ))}
        </div>
        {items.error ? (
          <Failure error={items.error} onRetry={items.refetch} />
        ) : items.isPending ? (
          <Loading label="Loading what waits for you" />
        ) : items.nodes.length === 0 ? (
          <EmptyState title="Nothing waits for you" />
        ) : (
          <>
            <ul className="lw-cards">
              {items.nodes.map((item) => (
                <li key={item.id}>
                  <ItemCard item={item} />
                </li>
              ))}
            </ul>
            <Pager pages={items} what="things" />
          </>
        )}
      </div>
      <p className="lw-only-printed">Nothing of safeguarding is printed. Read it on the screen.</p>
    </Page>
  );
}

function ItemCard({ item: { kind, concernId, patientId, patientName, urgent, state, categories, since, by, reviewOn, supportEnded } }: { readonly item: ReviewItem }) {
  return (
    <Card level={2} heading={<Link to={concernId ? `/safeguarding/${concernId}` : `/patients/${patientId}/safeguarding`}>{patientName}</Link>}>
      <p>
        {urgent && <StatusTag tone="bad">Urgent</StatusTag>} {state && <StatusTag tone={stateWords[state].tone}>{stateWords[state].words}</StatusTag>}
        {kind === 'disclosure' && <StatusTag tone="warning">Waits for your review</StatusTag>}
        {kind === 'flag' && <StatusTag tone="warning">To be looked at again</StatusTag>} {supportEnded && <StatusTag tone="neutral">Support is not running</StatusTag>}
      </p>
      <p className="lw-sub">
        {kind === 'concern' && `${categories.map((each) => categoryWords[each]).join(', ')}. Raised by ${by}, ${momentWords(since)}.`}
        {kind === 'disclosure' && `Disclosed without agreement. Written down by ${by}, ${momentWords(since)}.`}
        {kind === 'flag' && reviewOn && `A flag that ${by} set was to be looked at by ${dayWords(reviewOn)}.`}
      </p>
    </Card>
  );
}
