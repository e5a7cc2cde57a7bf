import { titleOfSection, type ListingKind, type SectionId } from '@linkwell/directory-domain';
import { AwaitedPage, Form, Page, SubmitButton, SummaryList, Warning, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { z } from 'zod';
import { Differences } from '../differences/differences';
import { AboutDraft } from './about-draft';
import { SubmitListingMutation } from './editing-documents';
import { pathsOf, useListing, type ListingView } from './listing-view';
import { SubmittedPage } from './submitted-page';

export const ServiceCheckPage = () => <CheckPage kind="service" />;
export const OrganisationCheckPage = () => <CheckPage kind="organisation" />;

const nothingToCheck = z.object({});

/** What is changed, then everything that the listing will say, each part with the way back to it. */
function CheckPage({ kind }: { readonly kind: ListingKind }) {
  const { id = '' } = useParams();
  const { listing, error, refetch } = useListing(kind, id);
  const [submitted, setSubmitted] = useState<{ readonly publishesAtOnce: boolean }>();
  const paths = pathsOf(kind, id);
  const back = { to: paths.tasks, label: 'All parts' };
  if (submitted) return <SubmittedPage kind={kind} id={id} {...submitted} />;
  if (!listing) return <AwaitedPage title="Check your answers" label="Loading the listing" backLink={back} error={error} onRetry={refetch} />;
  const canSubmit = listing.draft?.intent === 'publish' && (listing.draft.state === 'editing' || listing.draft.state === 'changes_asked');
  const open = listing.sections.filter(({ standing, problem }) => standing === 'unfinished' || problem);
  return (
    <Page title="Check your answers" caption={listing.name} backLink={back}>
      <AboutDraft listing={listing} />
      {open.length > 0 && (
        <Warning title="Before you submit">
          <ul>
            {open.map(({ id: section, title, standing, problem }) => (
              <li key={section}>
                <Link to={paths.section(section, 'check')}>{title}</Link>: {standing === 'unfinished' ? 'you began to change this and did not finish' : problem}
              </li>
            ))}
          </ul>
        </Warning>
      )}
      {listing.life !== null && listing.differences.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">What you have changed</h2>
          <Differences differences={listing.differences} />
        </>
      )}
      {listing.life !== null && listing.differences.length === 0 && <p>Nothing is changed yet.</p>}
      <h2 className="nhsuk-heading-m">{kind === 'service' ? 'The whole listing' : 'All details'}</h2>
      <div className="lw-check">
        {listing.sections.map(({ id: section }) => (
          <SectionAnswers key={section} listing={listing} section={section} canChange={canSubmit || !listing.draft} />
        ))}
      </div>
      {kind === 'service' && (
        <p>
          <Link to={paths.preview}>Preview it as the public sees it</Link>
        </p>
      )}
      {canSubmit && <Submit listing={listing} onSubmitted={setSubmitted} />}
    </Page>
  );
}

interface SectionAnswersProps {
  readonly listing: ListingView;
  readonly section: SectionId;
  readonly canChange: boolean;
}

function SectionAnswers({ listing, section, canChange }: SectionAnswersProps) {
  const said = listing.inWords.filter((field) => field.section === section && field.words.length > 0);
  const change = canChange ? { change: { to: pathsOf(listing.kind, listing.id).section(section, 'check') } } : {};
  const title = titleOfSection(section);
  const rows = said.map(({ label, words }) => ({ term: label, value: <Lines words={words} />, ...change }));
  return (
    <>
      <h3 className="nhsuk-heading-s">{title}</h3>
      <SummaryList rows={rows.length > 0 ? rows : [{ term: title, value: null, ...change }]} />
    </>
  );
}

function Lines({ words }: { readonly words: readonly string[] }) {
  return words.length === 1 ? (
    <span className="lw-prose">{words[0]}</span>
  ) : (
    <ul className="lw-plain">
      {words.map((line) => (
        <li key={line} className="lw-prose">
          {line}
        </li>
      ))}
    </ul>
  );
}

interface SubmitProps {
  readonly listing: ListingView;
  readonly onSubmitted: (how: { readonly publishesAtOnce: boolean }) => void;
}

function Submit({ listing: { kind, id, version, seen, publishesAtOnce }, onSubmitted }: SubmitProps) {
  const form = useZodForm(nothingToCheck, {});
  const submit = useGraphMutation(SubmitListingMutation);
  return (
    <Form
      form={form}
      onSubmit={async () => {
        const { submitListing } = await submit.mutateAsync({ input: { kind, id, version, seen } });
        if (submitListing.__typename === 'Refusal') return submitListing;
        onSubmitted({ publishesAtOnce: submitListing.publishesAtOnce });
        return undefined;
      }}
    >
      <p>{publishesAtOnce ? 'It is published at once, under your name.' : 'A steward looks at it before it is published. You get an e-mail when it is decided.'}</p>
      <SubmitButton busyLabel="Submitting…">{publishesAtOnce ? 'Publish now' : 'Submit for review'}</SubmitButton>
    </Form>
  );
}
