import { DateText, Details, Note, Warning, Done } from '@linkwell/web-kit';
import { Differences } from '../differences/differences';
import { whatIsIt, type ListingView } from './listing-view';

/** Where the change stands, and what its reader must know of it. */
export function AboutDraft({ listing }: { readonly listing: ListingView }) {
  const { draft, lastDecision, life, kind, publishesAtOnce } = listing;
  return (
    <>
      {draft?.state === 'changes_asked' && (
        <Warning title="A steward asks for changes">
          <p className="lw-prose">{draft.stewardNote}</p>
          <p>Change what is asked for, then submit it again.</p>
        </Warning>
      )}
      {draft?.state === 'in_review' && (
        <Done>
          <p>
            {inReview[draft.intent]} {draft.submittedAt && <>Submitted on <DateText value={draft.submittedAt} />. </>}
            {life === 'published' && draft.intent === 'publish' && 'What was published before stays until then.'}
          </p>
        </Done>
      )}
      {draft?.state === 'editing' && (
        <p>
          {draft.restoredFrom ? `These are the words of version ${draft.restoredFrom}. ` : ''}
          {life === null ? 'Nobody else can see this listing yet.' : 'Your changes are kept here as a draft; the public still sees what was published.'}
          {publishesAtOnce && ' Your organisation is trusted: what you submit is published at once.'}
        </p>
      )}
      {!draft && lastDecision?.state === 'rejected' && (
        <Note>
          <p>
            <strong>The last change was not accepted.</strong> {lastDecision.decidedAt && <DateText value={lastDecision.decidedAt} dayOnly />}
          </p>
          <p className="lw-prose">{lastDecision.stewardNote}</p>
        </Note>
      )}
      {life === 'unpublished' && draft?.intent !== 'unpublish' && (
        <Note>
          <p>This listing is taken down: nobody sees it. Change a part, if only one word, and submit it to bring it back.</p>
        </Note>
      )}
      {life === 'defunct' && (
        <Note>
          <p>This service has ended, and its listing is closed. If it begins again, add a new listing.</p>
        </Note>
      )}
      {listing.changedMeanwhile.length > 0 && (
        <Note>
          <p>The published {whatIsIt(kind)} was changed elsewhere after you began. Your changes will be laid on the new words; what you did not touch stays as it is now.</p>
          <Details summary="What was changed elsewhere">
            <Differences differences={listing.changedMeanwhile} before="When you began" after="Published now" />
          </Details>
        </Note>
      )}
    </>
  );
}

const inReview = {
  publish: 'A steward is looking at your changes. You get an e-mail when it is decided.',
  unpublish: 'You have asked to take this listing down. A steward is looking at it.',
  end: 'You have said that this service has ended. A steward is looking at it.',
} as const;
