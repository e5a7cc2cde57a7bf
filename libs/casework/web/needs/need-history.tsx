import { Details, Failure, Loading, graphql, momentWords, useGraphQuery, type DataOf } from '@linkwell/web-kit';
import { metWords, needStatusWords, priorityWords, reporterWords, urgencyWords } from '../words';

const NeedHistoryQuery = graphql(`
  query NeedHistoryOfNeed($needId: ID!) {
    needHistory(needId: $needId) {
      needId
      recordedAt
      steps {
        id
        at
        by
        status
        priority
        urgency
        confidential
        reporter
        answer
      }
    }
  }
`);
type Step = DataOf<typeof NeedHistoryQuery>['needHistory']['steps'][number];

/** How a need stood over time, newest first. */
export function NeedHistory({ needId }: { readonly needId: string }) {
  const { data, error, refetch } = useGraphQuery(NeedHistoryQuery, { needId });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading what happened to it" />;
  const { recordedAt, steps } = data.needHistory;
  return (
    <Details summary="What happened to this need">
      <ul className="lw-plain">
        {steps.map((step) => (
          <li key={step.id}>
            {stepWords(step)}
            <span className="lw-sub">
              {momentWords(step.at)}, {step.by ?? 'by itself'}
            </span>
          </li>
        ))}
        <li>
          Written down
          <span className="lw-sub">{momentWords(recordedAt)}</span>
        </li>
      </ul>
    </Details>
  );
}

function stepWords({ status, priority, urgency, confidential, reporter, answer }: Step): string {
  if (reporter && answer) return `${metWords[answer]}, says ${reporterWords[reporter]}`;
  return [
    status && needStatusWords[status].words,
    priority && `How much it matters: ${(priorityWords[priority] ?? '').toLowerCase()}`,
    urgency && `How soon: ${urgencyWords[urgency].toLowerCase()}`,
    confidential === true && 'Made confidential',
    confidential === false && 'No longer confidential',
  ]
    .filter(Boolean)
    .join(' · ');
}
