import { EmptyState, Failure, Loading, Pager, Timeline, graphql, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { asWritten, type TimelineWords } from './timeline-words';

const PatientTimelineQuery = graphql(`
  query PatientTimeline($patientId: ID!, $kinds: [String!], $first: Int, $after: String) {
    patientTimeline(patientId: $patientId, kinds: $kinds, first: $first, after: $after) {
      edges {
        node {
          id
          kind
          what
          about
          words
          at
          dayOnly
          by
          subjectId
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

/** Everything that happened, newest first, and the choice of what to see of it. */
export function TimelineSection({ patientId, words }: { readonly patientId: string; readonly words: readonly TimelineWords[] }) {
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const happened = useGraphPages(PatientTimelineQuery, { patientId, kinds: [...kinds], first: 20 }, (data) => data.patientTimeline);
  const toggle = (kind: string) => setKinds((chosen) => (chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind]));
  const wordsOf = (kind: string) => words.find((one) => one.kind === kind);
  return (
    <section className="lw-section" aria-labelledby="timeline">
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id="timeline">
          Timeline
        </h2>
      </div>
      <fieldset className="lw-chips">
        <legend className="nhsuk-u-visually-hidden">Show only</legend>
        <Chip label="Everything" pressed={kinds.length === 0} onPress={() => setKinds([])} />
        {words.map(({ kind, label }) => (
          <Chip key={kind} label={label} pressed={kinds.includes(kind)} onPress={() => toggle(kind)} />
        ))}
      </fieldset>
      {happened.isPending && <Loading label="Loading the timeline" />}
      {happened.error && <Failure error={happened.error} onRetry={happened.refetch} />}
      {!happened.isPending && !happened.error && happened.nodes.length === 0 && (
        <EmptyState title="Nothing of this yet">
          <p>{kinds.length > 0 ? 'Choose “Everything” to see what else happened.' : 'What happens from here on is listed here.'}</p>
        </EmptyState>
      )}
      {happened.nodes.length > 0 && (
        <>
          <Timeline
            events={happened.nodes.map(({ id, kind, what, about, words: said, at, dayOnly, by, subjectId }) => {
              const read = wordsOf(kind);
              const link = read?.link?.(subjectId, patientId);
              return {
                id,
                title: read?.title(what.split(':'), about ?? null) ?? `${asWritten(kind)}: ${what.split(':').map(asWritten).join(', ')}`,
                at: dayOnly ? at.slice(0, 10) : at,
                by: by ?? null,
                children: (
                  <>
                    {said && <p className="lw-said">{said}</p>}
                    {link && (
                      <p className="lw-sub">
                        <Link to={link}>
                          Open it<span className="nhsuk-u-visually-hidden">: {about}</span>
                        </Link>
                      </p>
                    )}
                  </>
                ),
              };
            })}
          />
          <Pager pages={happened} what="entries" />
        </>
      )}
    </section>
  );
}

function Chip({ label, pressed, onPress }: { readonly label: string; readonly pressed: boolean; readonly onPress: () => void }) {
  return (
    <button type="button" className="lw-quiet-button" aria-pressed={pressed} onClick={onPress}>
      {label}
    </button>
  );
}
