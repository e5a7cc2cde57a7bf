import { AwaitedPage, ConfirmAction, Done, Page, StatusTag, SummaryList, Warning, dayWords, momentWords, newIdempotencyKey, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AccessRequestQuery, ReleaseAccessRequestMutation, type AccessRequest } from './access-documents';
import { askerWords, checkWords, stateWords } from './access-words';
import { HeldItems } from './held-items';
import { Releases } from './releases';
import { CloseRequest, ExtendRequest } from './request-forms';
import '../casework.css';

const title = 'A copy of a record';
const back = { to: '/team/copies', label: 'Requests for a copy' };

/** One request: when it is due, everything that is held to be gone through, and the copy. */
export function AccessRequestPage() {
  const { requestId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(AccessRequestQuery, { id: requestId });
  const [told, setTold] = useState('');
  if (!data) return <AwaitedPage title={title} label="Loading the request" backLink={back} error={error} onRetry={() => void refetch()} />;
  const request = data.accessRequest;
  return (
    <Page title={title} caption={`${request.forename} ${request.surname}`} width="full" backLink={back}>
      {told && <Done>{told}</Done>}
      <Facts request={request} />
      {request.releases.length > 0 && <Releases releases={request.releases} />}
      {request.state === 'open' && (
        <>
          <ReleaseNow request={request} onTold={setTold} />
          <HeldItems requestId={request.id} onTold={setTold} />
          <ExtendRequest key={`extend ${request.version}`} request={request} onDone={() => setTold('The day is put off. Tell whoever asked, and why.')} />
          <CloseRequest key={`close ${request.version}`} request={request} onDone={() => setTold('The request has ended without a copy.')} />
        </>
      )}
    </Page>
  );
}

function Facts({ request }: { readonly request: AccessRequest }) {
  const { state, askedBy, askerWords: asker, identityCheck, identityWords, receivedOn, dueOn, isOverdue, extendedTo, extensionReason, closedReason, endedAt, openedBy, openedAt } = request;
  return (
    <SummaryList
      rows={[
        { term: 'Standing', value: isOverdue ? <StatusTag tone="bad">Overdue</StatusTag> : <StatusTag tone={stateWords[state].tone}>{stateWords[state].words}</StatusTag> },
        { term: 'Asked by', value: [askerWords[askedBy], asker].filter(Boolean).join(': ') },
        { term: 'Identity', value: [checkWords[identityCheck], identityWords].filter(Boolean).join(': ') },
        { term: 'Received', value: dayWords(receivedOn) },
        { term: 'Due', value: extendedTo ? `${dayWords(dueOn)}, put off once: ${extensionReason ?? ''}` : dayWords(dueOn) },
        ...(endedAt ? [{ term: 'Ended', value: [momentWords(endedAt), closedReason].filter(Boolean).join(': ') }] : []),
        { term: 'Written down by', value: `${openedBy}, ${momentWords(openedAt)}` },
      ]}
    />
  );
}

function ReleaseNow({ request: { id, version, items, undecided }, onTold }: { readonly request: AccessRequest; readonly onTold: (words: string) => void }) {
  const release = useGraphMutation(ReleaseAccessRequestMutation);
  if (undecided > 0) {
    return (
      <Warning title={undecided === 1 ? 'One entry is still to be looked at' : `${undecided} of ${items} entries are still to be looked at`}>
        <p>Go through them below. Look for other people, for what could cause serious harm, and for legal advice. The copy can be released once nothing is left.</p>
      </Warning>
    );
  }
  return (
    <ConfirmAction
      label="Release the copy"
      confirmLabel="Release it"
      tone="plain"
      question="Release the copy? It is kept as it is, and the request ends. You can download it afterwards and hand it over."
      onConfirm={async () => {
        const { releaseAccessRequest } = await release.mutateAsync({ input: { id, version, idempotencyKey: newIdempotencyKey() } });
        onTold(releaseAccessRequest.__typename === 'Refusal' ? releaseAccessRequest.message : 'The copy is released. Download it below.');
      }}
    />
  );
}
