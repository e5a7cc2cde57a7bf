import { servicePath } from '@linkwell/directory-web';
import { signpostOutcomes } from '@linkwell/referrals-domain';
import { Failure, Pager, StatusTag, dayWords, newIdempotencyKey, useGraphMutation, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { SayWhatCameOfSignpostMutation, SignpostsOfPatientQuery, type Signposted } from './signpost-documents';
import { outcomeWords, wayWords } from './signpost-words';

/** Services whose details a person was given, and whether they went. Nothing while there are none. */
export function SignpostsOfPatient({ patientId }: { readonly patientId: string }) {
  const signposts = useGraphPages(SignpostsOfPatientQuery, { patientId, first: 10 }, (data) => data.signpostsOfPatient);
  if (signposts.error) return <Failure error={signposts.error} onRetry={signposts.refetch} />;
  if (signposts.nodes.length === 0) return null;
  return (
    <>
      <h3 className="nhsuk-heading-s">Details given, nothing shared</h3>
      <ul className="lw-plain">
        {signposts.nodes.map((signpost) => (
          <li key={signpost.id} className="lw-signposted">
            <OneSignpost signpost={signpost} />
          </li>
        ))}
      </ul>
      {(signposts.hasMore || signposts.nodes.length > 10) && <Pager pages={signposts} what="signposts" />}
    </>
  );
}

function OneSignpost({ signpost }: { readonly signpost: Signposted }) {
  const { serviceId, serviceSlug, serviceName, needs, on, way, outcome, outcomeAt } = signpost;
  const [again, setAgain] = useState(false);
  return (
    <>
      <p>
        <Link to={servicePath({ id: serviceId, slug: serviceSlug })}>{serviceName}</Link>
        <span className="lw-sub">
          {dayWords(on)}, {wayWords[way]}
          {needs.length > 0 && ` · ${needs.join(', ')}`}
        </span>
      </p>
      {outcome && !again ? (
        <p>
          <StatusTag tone={outcomeWords[outcome].tone}>{outcomeWords[outcome].words}</StatusTag> {outcomeAt && <span className="lw-sub">Asked on {dayWords(outcomeAt)}</span>}{' '}
          <button type="button" className="lw-quiet-button" onClick={() => setAgain(true)}>
            Change<span className="nhsuk-u-visually-hidden"> what came of {serviceName}</span>
          </button>
        </p>
      ) : (
        <WhatCame signpost={signpost} onDone={() => setAgain(false)} />
      )}
    </>
  );
}

/** One press says what came of it. */
function WhatCame({ signpost: { id, version, serviceName }, onDone }: { readonly signpost: Signposted; readonly onDone: () => void }) {
  const say = useGraphMutation(SayWhatCameOfSignpostMutation);
  const [problem, setProblem] = useState<string>();
  const press = async (outcome: (typeof signpostOutcomes)[number]) => {
    if (say.isPending) return;
    setProblem(undefined);
    const { sayWhatCameOfSignpost } = await say.mutateAsync({ input: { id, version, outcome, idempotencyKey: newIdempotencyKey() } });
    if (sayWhatCameOfSignpost.__typename === 'Refusal') setProblem(sayWhatCameOfSignpost.message);
    else onDone();
  };
  return (
    <>
      <div className="lw-actions" role="group" aria-label={`What came of ${serviceName}`}>
        {signpostOutcomes.map((outcome) => (
          <button key={outcome} type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" aria-disabled={say.isPending} onClick={() => void press(outcome).catch(() => setProblem('It could not be saved. Check the connection and press again.'))}>
            {outcomeWords[outcome].words}
          </button>
        ))}
      </div>
      {problem && (
        <p className="nhsuk-error-message" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
