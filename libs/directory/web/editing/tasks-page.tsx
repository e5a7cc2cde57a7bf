import type { ListingKind } from '@linkwell/directory-domain';
import { ActionLink, AwaitedPage, Note, Page, StatusTag } from '@linkwell/web-kit';
import { Link, useParams } from 'react-router';
import { AboutDraft } from './about-draft';
import { DraftActions } from './draft-actions';
import { pathsOf, useListing, type ListingView } from './listing-view';
import { DraftTag, SectionStanding } from './standing';

export const ServiceTasksPage = () => <TasksPage kind="service" />;
export const OrganisationTasksPage = () => <TasksPage kind="organisation" />;

/** All parts of a listing with what is done and what is still to do. */
function TasksPage({ kind }: { readonly kind: ListingKind }) {
  const { id = '' } = useParams();
  const { listing, error, refetch } = useListing(kind, id);
  const back = { to: '/listings', label: 'Your listings' };
  if (!listing) return <AwaitedPage title="Edit" label="Loading the listing" backLink={back} error={error} onRetry={refetch} />;
  const paths = pathsOf(kind, id);
  const { draft } = listing;
  const canWrite = listing.life !== 'defunct' && (!draft || (draft.intent === 'publish' && (draft.state === 'editing' || draft.state === 'changes_asked')));
  const todo = listing.sections.filter(({ standing }) => standing === 'incomplete' || standing === 'unfinished').length;
  return (
    <Page title={listing.name} caption={titleOver(listing)} backLink={back} aside={draft ? <DraftTag state={draft.state} /> : listing.life === 'published' && <StatusTag tone="good">Published</StatusTag>}>
      <AboutDraft listing={listing} />
      <TaskList listing={listing} canWrite={canWrite} />
      {canWrite && draft && (
        <>
          <ActionLink to={paths.check}>Check your answers</ActionLink>
          {todo > 0 && <p>{todo === 1 ? 'One part is' : `${todo} parts are`} still to be finished before you can submit.</p>}
        </>
      )}
      {canWrite && !draft && <p className="lw-unknown">Open a part to change it. Nothing is published before you submit it{listing.publishesAtOnce ? '' : ' and a steward has looked at it'}.</p>}
      {!canWrite && draft?.state === 'in_review' && (
        <Note>
          <p>While it is being reviewed, nothing can be changed here.</p>
        </Note>
      )}
      <ul className="lw-plain lw-more">
        {kind === 'service' && (
          <li>
            <Link to={paths.preview}>Preview it as the public sees it</Link>
          </li>
        )}
        {listing.life !== null && (
          <li>
            <Link to={paths.history}>History and earlier versions</Link>
          </li>
        )}
        {kind === 'service' && listing.life !== null && listing.life !== 'defunct' && !draft && (
          <li>
            <Link to={paths.end}>Take the listing down, or say that the service has ended</Link>
          </li>
        )}
      </ul>
      {draft && <DraftActions listing={listing} />}
    </Page>
  );
}

const titleOver = ({ kind, organisationName, life }: ListingView): string => (kind === 'organisation' ? 'Your organisation' : life === null ? `New listing of ${organisationName}` : organisationName);

function TaskList({ listing, canWrite }: { readonly listing: ListingView; readonly canWrite: boolean }) {
  const paths = pathsOf(listing.kind, listing.id);
  return (
    <ul className="nhsuk-task-list">
      {listing.sections.map(({ id, title, standing, problem, writtenBy }) => (
        <li className={`nhsuk-task-list__item${canWrite ? ' nhsuk-task-list__item--with-link' : ''}`} key={id}>
          <div className="nhsuk-task-list__name-and-hint">
            {canWrite ? (
              <Link className="nhsuk-link nhsuk-task-list__link" to={paths.section(id)} aria-describedby={`task-${id}-hint task-${id}-status`}>
                {title}
              </Link>
            ) : (
              title
            )}
            <div className="nhsuk-task-list__hint" id={`task-${id}-hint`}>
              {hintOf(standing, problem, writtenBy)}
            </div>
          </div>
          <div className="nhsuk-task-list__status" id={`task-${id}-status`}>
            <SectionStanding standing={standing} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function hintOf(standing: ListingView['sections'][number]['standing'], problem: string | null | undefined, writtenBy: string | null | undefined): string | undefined {
  if (standing === 'incomplete' && problem) return problem;
  if (writtenBy && (standing === 'unfinished' || standing === 'changed')) return `By ${writtenBy}`;
  return undefined;
}
