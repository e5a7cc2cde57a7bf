import { AwaitedPage, DateText, Details, Done, Note, Page, SummaryList, useGraphQuery, type DataOf } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Differences } from '../differences/differences';
import { DraftTag } from '../editing/standing';
import { DecisionForm } from './decision-form';
import { whatIs } from './queue-page';
import { ListingReviewQuery } from './review-documents';

export type ReviewView = DataOf<typeof ListingReviewQuery>['listingReview'];

const back = { to: '/steward/reviews', label: 'Changes to review' };

/** One submitted change, field by field beside what is published, and the decision. */
export function ReviewPage() {
  const { draftId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(ListingReviewQuery, { id: draftId }, { staleTime: 0 });
  const [decided, setDecided] = useState<string>();
  if (!data) return <AwaitedPage title="Review" label="Loading the change" backLink={back} error={error} onRetry={() => void refetch()} />;
  const review = data.listingReview;
  const { draft, kind, life, differences, changedMeanwhile, subjectId } = review;
  const waits = draft.state === 'in_review';
  const changed = new Set(changedMeanwhile.map(({ field }) => field));
  const whole = <WholeListing review={review} />;
  return (
    <Page title={review.name} caption={whatIs(kind, life === null, draft.intent)} width="full" backLink={back} aside={<DraftTag state={draft.state} />}>
      {decided && <Done>{decided}</Done>}
      <SummaryList
        rows={[
          { term: 'Organisation', value: review.organisationName },
          { term: 'Submitted', value: <>{draft.submittedAt && <DateText value={draft.submittedAt} />}{review.submittedBy && ` by ${review.submittedBy}`}</> },
          ...(draft.reason ? [{ term: 'Reason', value: <span className="lw-prose">{draft.reason}</span> }] : []),
          ...(draft.restoredFrom ? [{ term: 'Brings back', value: `The words of version ${draft.restoredFrom}` }] : []),
          ...(draft.decidedAt && !waits ? [{ term: 'Decided', value: <DateText value={draft.decidedAt} /> }] : []),
          ...(draft.stewardNote ? [{ term: waits ? 'Asked for before' : 'Your words to the editor', value: <span className="lw-prose">{draft.stewardNote}</span> }] : []),
        ]}
      />
      {changedMeanwhile.length > 0 && (
        <Note>
          <p>
            <strong>The published listing was changed after this was submitted.</strong> Approving keeps that change, but for the fields that both sides changed.
          </p>
          <Details summary="What was changed in the published listing">
            <Differences differences={changedMeanwhile} before="When it was submitted" after="Published now" />
          </Details>
        </Note>
      )}
      {draft.intent === 'unpublish' && waits && <p>If you approve, nobody sees the listing any more. It can be brought back.</p>}
      {draft.intent === 'end' && waits && <p>If you approve, the listing is closed for good.</p>}
      {life === null && draft.state !== 'approved' ? (
        <>
          <h2 className="nhsuk-heading-m">The new listing</h2>
          {whole}
        </>
      ) : (
        <>
          <h2 className="nhsuk-heading-m">{waits ? 'What would change' : draft.state === 'approved' ? 'What it changed' : 'What was submitted'}</h2>
          {differences.length === 0 ? <p>No words change.</p> : <Differences differences={differences} before={waits ? 'Published now' : 'Before'} after={waits ? 'Submitted' : 'After'} clashes={changed} />}
          <Details summary="Everything the listing would say">{whole}</Details>
        </>
      )}
      <ul className="lw-plain lw-more">
        {kind === 'service' && waits && (
          <li>
            <Link to={`/steward/reviews/${draftId}/preview`}>Preview it as the public would see it</Link>
          </li>
        )}
        {life !== null && kind === 'service' && (
          <li>
            <Link to={`/services/${subjectId}/${review.slug ?? ''}`}>The public page as it is now</Link>
          </li>
        )}
        {life !== null && (
          <li>
            <Link to={kind === 'service' ? `/steward/history/${subjectId}` : `/steward/organisations/${subjectId}/history`}>History of this listing</Link>
          </li>
        )}
      </ul>
      {waits && <DecisionForm review={review} onDecided={setDecided} />}
    </Page>
  );
}

function WholeListing({ review: { inWords } }: { readonly review: ReviewView }) {
  return (
    <SummaryList
      rows={inWords
        .filter(({ words }) => words.length > 0)
        .map(({ label, words }) => ({
          term: label,
          value: (
            <ul className="lw-plain">
              {words.map((line) => (
                <li key={line} className="lw-prose">
                  {line}
                </li>
              ))}
            </ul>
          ),
        }))}
    />
  );
}
