import { organisationSections, serviceSections, type ListingKind, type SectionId } from '@linkwell/directory-domain';
import { AwaitedPage, Form, MissingPage, Note, Page, SubmitButton, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { z } from 'zod';
import { ConflictNotice } from './conflict-notice';
import { pathsOf, useListing, type ListingView } from './listing-view';
import { sectionFields } from './sections';
import { useSaver } from './use-saver';

/** A page of the editor without its types: each page's own fields know them. */
interface AnyPage {
  readonly title: string;
  readonly shape: z.ZodType<FieldValues, FieldValues>;
  readonly schema: z.ZodType<FieldValues, FieldValues>;
}
const pages: Readonly<Record<string, unknown>> = { ...serviceSections, ...organisationSections };

export const ServiceSectionPage = () => <SectionPage kind="service" />;
export const OrganisationSectionPage = () => <SectionPage kind="organisation" />;

/** One short page of a listing. What is typed is kept on the server while it is typed. */
function SectionPage({ kind }: { readonly kind: ListingKind }) {
  const { id = '', section = '' } = useParams();
  const { listing, error, refetch } = useListing(kind, id);
  const back = { to: pathsOf(kind, id).tasks, label: 'All parts' };
  if (!listing) return <AwaitedPage title="Edit" label="Loading the page" backLink={back} error={error} onRetry={refetch} />;
  const part = listing.sections.find((each) => each.id === section);
  if (!part) return <MissingPage backLink={back} />;
  const isOpen = !listing.draft || ((listing.draft.state === 'editing' || listing.draft.state === 'changes_asked') && listing.draft.intent === 'publish');
  if (!isOpen || listing.life === 'defunct') {
    return (
      <Page title={part.title} caption={listing.name} backLink={back}>
        <p>{listing.life === 'defunct' ? 'This service has ended: its listing cannot be changed.' : 'This is being reviewed. Take it back first to change it.'}</p>
      </Page>
    );
  }
  return <SectionForm listing={listing} section={part.id} />;
}

function SectionForm({ listing, section }: { readonly listing: ListingView; readonly section: SectionId }) {
  const page = pages[section] as AnyPage;
  const [answers] = useState(() => page.shape.safeParse((listing.answers as Record<string, unknown>)[section]).data ?? {});
  const form = useZodForm(page.schema, answers);
  const saver = useSaver(listing, section, form);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const paths = pathsOf(listing.kind, listing.id);
  const next = search.get('then') === 'check' ? paths.check : paths.tasks;
  const part = listing.sections.find(({ id }) => id === section);
  const { Fields, intro } = sectionFields[section];

  const finish = async (given: FieldValues) => {
    const outcome = await saver.finish(given);
    if (outcome === 'conflict') {
      window.scrollTo({ top: 0 });
      return undefined;
    }
    if (outcome) return outcome;
    await navigate(next);
    return undefined;
  };
  return (
    <Page title={page.title} caption={listing.name} backLink={next === paths.check ? { to: paths.check, label: 'Check your answers' } : { to: paths.tasks, label: 'All parts' }}>
      {saver.conflict && (
        <ConflictNotice
          conflict={saver.conflict}
          onKeepMine={() => {
            saver.settle();
            void form.handleSubmit(finish)();
          }}
          onTakeTheirs={() => {
            const theirs = page.shape.safeParse(saver.conflict?.theirs);
            if (theirs.success) form.reset(theirs.data);
            saver.settle();
          }}
        />
      )}
      {part?.standing === 'unfinished' && !saver.conflict && (
        <Note>
          <p>{part.writtenBy ? `${part.writtenBy} typed something here and did not finish it.` : 'You typed something here earlier. It is still here: finish it, or undo it.'}</p>
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void saver.forget().then(() => navigate(next))}>
            Undo what was typed
          </button>
        </Note>
      )}
      {intro && <p>{intro}</p>}
      <Form form={form} onSubmit={finish}>
        <Fields />
        <div className="lw-save">
          <SubmitButton busyLabel="Saving…">Save and continue</SubmitButton>
          <p className="lw-save__words" role="status">
            {saver.words}
          </p>
        </div>
      </Form>
    </Page>
  );
}
