import { Card, ConfirmAction, DateText, Done, EmptyState, Failure, Loading, Page, Pager, graphql, newIdempotencyKey, useGraphMutation, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import '../casework.css';

const SeenElsewhereQuery = graphql(`
  query SeenElsewhere($first: Int!, $after: String, $decided: Boolean!) {
    seenElsewhere(first: $first, after: $after, decided: $decided) {
      edges {
        node {
          id
          patientId
          patientName
          teamName
          otherTeamName
          otherLeads
          byNumber
          finding
          decidedBy
          decidedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const JudgeSeenElsewhereMutation = graphql(`
  mutation JudgeSeenElsewhere($input: JudgeSeenElsewhereInput!) {
    judgeSeenElsewhere(input: $input) {
      ... on SeenElsewhereJudged {
        patientId
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

const findings = {
  same_person: { label: 'Same person', question: 'Have you spoken with the other team, and is it the same person?', confirm: 'Yes, we have spoken', done: 'Written down: the same person.' },
  not_the_same: { label: 'Not the same', question: 'Are these two different people?', confirm: 'They are different', done: 'Written down: not the same.' },
  dismissed: { label: 'Put away', question: 'Put this away without an answer?', confirm: 'Put it away', done: 'Put away.' },
} as const;
const findingWords = { same_person: 'The same person; the teams have spoken', not_the_same: 'Not the same person', dismissed: 'Put away' } as const;

/** Patients who seem to have a record in another team too. The leads speak with each other; neither sees the other's record. */
export function ElsewherePage() {
  const [decided, setDecided] = useState(false);
  const [done, setDone] = useState('');
  const pairs = useGraphPages(SeenElsewhereQuery, { first: 25, decided }, (data) => data.seenElsewhere);
  const judge = useGraphMutation(JudgeSeenElsewhereMutation);
  const say = async (patientId: string, id: string, finding: keyof typeof findings) => {
    const { judgeSeenElsewhere } = await judge.mutateAsync({ input: { patientId, id, finding, idempotencyKey: newIdempotencyKey() } });
    setDone(judgeSeenElsewhere.__typename === 'Refusal' ? judgeSeenElsewhere.message : findings[finding].done);
  };
  return (
    <Page title="Known to another team" backLink={{ to: '/team', label: 'The team' }}>
      <p>These patients seem to have a record in another team too: by the same NHS number, or by the same names and date of birth. You see which team, and nothing of its record. Speak with its lead before the person is helped twice, or not at all.</p>
      {done && <Done>{done}</Done>}
      <div className="lw-actions" role="group" aria-label="Which">
        {[false, true].map((wanted) => (
          <button key={String(wanted)} type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" aria-pressed={decided === wanted} onClick={() => setDecided(wanted)}>
            {wanted ? 'Dealt with' : 'To look at'}
          </button>
        ))}
      </div>
      {pairs.isPending && <Loading label="Loading the list" />}
      {pairs.error && <Failure error={pairs.error} onRetry={pairs.refetch} />}
      {!pairs.isPending && !pairs.error && pairs.nodes.length === 0 && (
        <EmptyState title={decided ? 'Nothing was dealt with yet' : 'Nobody to look at'}>
          <p>When a patient of yours seems to be known to another team, they appear here.</p>
        </EmptyState>
      )}
      {pairs.nodes.map(({ id, patientId, patientName, otherTeamName, otherLeads, byNumber, finding, decidedBy, decidedAt }) => (
        <Card key={id} heading={<Link to={`/patients/${patientId}`}>{patientName}</Link>}>
          <p>
            Seems to have a record in <strong>{otherTeamName}</strong>, by {byNumber ? 'the same NHS number' : 'the same names and date of birth'}.
            <span className="lw-sub">{otherLeads.length === 0 ? 'That team has no lead at present.' : `Its lead: ${otherLeads.join(', ')}`}</span>
          </p>
          {finding && (
            <p>
              {findingWords[finding]}.
              <span className="lw-sub">
                {decidedBy}
                {decidedAt && (
                  <>
                    , <DateText value={decidedAt} />
                  </>
                )}
              </span>
            </p>
          )}
          <div className="lw-actions">
            {(Object.keys(findings) as (keyof typeof findings)[]).filter((one) => one !== finding).map((one) => (
              <ConfirmAction key={one} label={findings[one].label} hiddenLabel={patientName} question={findings[one].question} confirmLabel={findings[one].confirm} tone="plain" onConfirm={() => say(patientId, id, one)} />
            ))}
          </div>
        </Card>
      ))}
      {pairs.nodes.length > 0 && <Pager pages={pairs} what="patients" />}
    </Page>
  );
}
