import { ActionLink, DataTable, DateText, EmptyState, Failure, Loading, Page, Pager, StatusTag, useGraphPages } from '@linkwell/web-kit';
import { Select } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link } from 'react-router';
import { choicesOf, sourceWords, urgencyWords } from '../words';
import { TriageQuery } from './triage-documents';
import { incomingWords, notForUsWords } from './triage-words';
import '../casework.css';

type Standing = 'waiting' | 'decided';
type Source = keyof typeof sourceWords;
const isSource = (value: string): value is Source => value in sourceWords;

/** Referrals to the team that wait for a decision, or were decided. */
export function TriagePage() {
  const [standing, setStanding] = useState<Standing>('waiting');
  const [source, setSource] = useState<Source>();
  const list = useGraphPages(TriageQuery, { first: 25, standing, source: source ?? null }, (data) => data.incomingReferrals);
  return (
    <Page title="Triage" width="full" aside={<ActionLink to="/triage/new">Add a referral</ActionLink>}>
      <p className="lw-actions">
        <Link to="/triage/paste">Paste a referral as text</Link> <Link to="/triage/upload">Upload a list (CSV)</Link>
      </p>
      <div className="lw-search" role="search" aria-label="Referrals">
        <Select id="triage-standing" label="Show" value={standing} onChange={({ currentTarget: { value } }) => setStanding(value === 'decided' ? 'decided' : 'waiting')}>
          <option value="waiting">What waits</option>
          <option value="decided">What was decided</option>
        </Select>
        <Select id="triage-source" label="Who asked" value={source ?? ''} onChange={({ currentTarget: { value } }) => setSource(isSource(value) ? value : undefined)}>
          <option value="">Anybody</option>
          {choicesOf(sourceWords).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      {list.isPending && <Loading label="Loading the referrals" />}
      {list.error && <Failure error={list.error} onRetry={list.refetch} />}
      {!list.isPending && !list.error && list.nodes.length === 0 && (
        <EmptyState title={standing === 'waiting' ? 'Nothing waits' : 'Nothing was decided yet'}>
          <p>{source ? 'Nothing of this kind. Choose “Anybody” to see the rest.' : 'Referrals to your team stand here until somebody has offered support, or said why not.'}</p>
        </EmptyState>
      )}
      {list.nodes.length > 0 && (
        <>
          <DataTable
            caption="Referrals to your team"
            hideCaption
            rows={list.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Person',
                cell: ({ id, forename, surname, age }) => (
                  <>
                    <Link to={`/triage/${id}`}>{forename} {surname}</Link>
                    <span className="lw-sub">{age}</span>
                  </>
                ),
              },
              {
                heading: 'Where it stands',
                cell: ({ state, takenBy, notForUsReason, maybeKnown }) => (
                  <>
                    <StatusTag tone={incomingWords[state].tone}>{incomingWords[state].words}</StatusTag>{' '}
                    {maybeKnown && <StatusTag tone="warning">May be known</StatusTag>}
                    {state === 'looking' && takenBy && <span className="lw-sub">{takenBy}</span>}
                    {notForUsReason && <span className="lw-sub">{notForUsWords[notForUsReason]}</span>}
                  </>
                ),
              },
              { heading: 'Urgency', cell: ({ urgency }) => (urgency === 'routine' ? urgencyWords.routine : <StatusTag tone={urgency === 'crisis' ? 'bad' : 'warning'}>{urgencyWords[urgency]}</StatusTag>) },
              { heading: 'Who asked', cell: ({ source: asked }) => sourceWords[asked] },
              { heading: 'Practice', cell: ({ siteName }) => siteName ?? <span className="lw-unknown">Not known</span> },
              { heading: 'Came in', cell: ({ receivedOn }) => <DateText value={receivedOn} /> },
            ]}
          />
          <Pager pages={list} what="referrals" />
        </>
      )}
    </Page>
  );
}
