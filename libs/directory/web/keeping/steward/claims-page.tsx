import { ConfirmAction, DateText, Done, EmptyState, Failure, failureWords, Form, Loading, Page, Pager, Quote, requiredText, StatusTag, SubmitButton, SummaryList, TextArea, useGraphMutation, useGraphPages, useZodForm, type DataOf } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { z } from 'zod';
import { servicePath } from '../../service/service-path';
import { ApproveClaimMutation, ListingClaimsQuery, RefuseClaimMutation } from './steward-documents';

type Claim = DataOf<typeof ListingClaimsQuery>['listingClaims']['edges'][number]['node'];

/** Who asks to keep a listing that has no address to ask, and what the public proposes; oldest first. */
export function ClaimsPage() {
  const pages = useGraphPages(ListingClaimsQuery, { first: 25 }, (data) => data.listingClaims);
  const [done, setDone] = useState('');
  return (
    <Page title="Claims and proposals" backLink={{ to: '/steward', label: 'The directory' }}>
      {done && (
        <Done key={done}>
          <p>{done}</p>
        </Done>
      )}
      {pages.isPending && <Loading label="Loading the requests" />}
      {pages.error && <Failure error={pages.error} onRetry={pages.refetch} />}
      {!pages.isPending && !pages.error && pages.nodes.length === 0 && (
        <EmptyState title="Nothing waits">
          <p>Claims of listings with a published address are answered there, and come here only after two weeks without an answer.</p>
        </EmptyState>
      )}
      {pages.nodes.length > 0 && (
        <>
          <ul className="lw-cards">
            {pages.nodes.map((claim) => (
              <li key={claim.id}>
                <OneClaim claim={claim} onDone={setDone} />
              </li>
            ))}
          </ul>
          <Pager pages={pages} what="requests" />
        </>
      )}
    </Page>
  );
}

function OneClaim({ claim, onDone }: { readonly claim: Claim; readonly onDone: (words: string) => void }) {
  const approve = useGraphMutation(ApproveClaimMutation);
  const [problem, setProblem] = useState('');
  const { id, version, name, email, words, serviceName, organisationName, listing, proposal, alike, madeAt, wasAsked } = claim;
  const runs = proposal === null || proposal === undefined || proposal.runsIt;
  const agree = async () => {
    setProblem('');
    try {
      const { approveClaim } = await approve.mutateAsync({ input: { id, version } });
      if (approveClaim.__typename === 'Refusal') setProblem(approveClaim.message);
      else onDone(runs ? `${name} is let in. We have written to them.` : `${serviceName} is taken in, not yet published.`);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  return (
    <div className="lw-card">
      <h2 className="nhsuk-heading-s">{listing ? <Link to={servicePath(listing)}>{serviceName}</Link> : serviceName}</h2>
      <p>
        <StatusTag tone={proposal ? 'new' : 'waiting'}>{proposal ? 'New listing' : 'Asks to keep it'}</StatusTag> {organisationName}
      </p>
      <SummaryList
        rows={[
          { term: 'From', value: `${name}, ${email}` },
          { term: 'They write', value: <Quote>{words}</Quote> },
          { term: 'When', value: <DateText value={madeAt} /> },
          { term: 'Asked', value: !proposal && (wasAsked ? 'The published address was asked, and gave no answer.' : 'There was no published address to ask.') },
          { term: 'What', value: proposal && <span className="lw-prose">{proposal.what}</span> },
          { term: 'Where', value: proposal && [proposal.address, proposal.postcode].filter(Boolean).join(', ') },
          { term: 'Contact', value: proposal && [proposal.phone, proposal.email, proposal.website].filter(Boolean).join(', ') },
          { term: 'Runs it', value: proposal && (proposal.runsIt ? 'Yes, and would keep it' : 'No, only knows of it') },
        ].filter(({ value }) => value)}
      />
      {alike.length > 0 && (
        <div className="lw-kept-suggestion">
          <p>It may be here already:</p>
          <ul>
            {alike.map((other) => (
              <li key={other.id}>
                <Link to={servicePath(other)}>{other.name}</Link>, {other.organisationName}
              </li>
            ))}
          </ul>
        </div>
      )}
      {problem && <p role="alert">{problem}</p>}
      <ConfirmAction
        label={proposal ? 'Take it in' : 'Let them keep it'}
        hiddenLabel={serviceName}
        question={runs ? `Are you sure who ${name} is? They will be able to change the listings of ${organisationName} and see referrals to it.` : 'Take it in? It is not shown until somebody has completed it and a steward has published it.'}
        confirmLabel={proposal ? 'Take it in' : 'Let them keep it'}
        tone="plain"
        onConfirm={agree}
      />
      <details className="lw-details">
        <summary>Refuse it</summary>
        <div className="lw-details__text">
          <RefuseForm claim={claim} onDone={onDone} />
        </div>
      </details>
    </div>
  );
}

const reasonSchema = requiredText('Say why: whoever asked will read it', { max: 500 });

function RefuseForm({ claim: { id, version, name }, onDone }: { readonly claim: Claim; readonly onDone: (words: string) => void }) {
  const refuse = useGraphMutation(RefuseClaimMutation);
  const field = `reason-${id}`;
  const form = useZodForm(z.record(z.string(), reasonSchema), { [field]: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ [field]: reason = '' }) => {
        const { refuseClaim } = await refuse.mutateAsync({ input: { id, version, reason } });
        if (refuseClaim.__typename === 'Refusal') return { ...refuseClaim, field };
        onDone(`Refused. We have told ${name} why.`);
        return undefined;
      }}
    >
      <TextArea name={field} label={`Why? ${name} will read this.`} rows={2} />
      <SubmitButton variant="secondary" busyLabel="Sending…">
        Refuse
      </SubmitButton>
    </Form>
  );
}
