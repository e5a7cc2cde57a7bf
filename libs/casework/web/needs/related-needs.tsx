import { relatedNeeds } from '@linkwell/taxonomy-domain';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Patient } from '../patient/patient-documents';

/** Whose hint was put away, as long as this window is open. */
const putAway = new Set<string>();

/**
 * Needs that are worth a question beside those that are there. Only a hint: nothing is recorded by it, and a need that is confidential suggests nothing,
 * so that it is not read from the screen by what stands beside it.
 */
export function RelatedNeeds({ patient: { id, episode, needs } }: { readonly patient: Patient }) {
  const [hidden, setHidden] = useState(putAway.has(episode.id));
  const open = needs.filter(({ confidential }) => !confidential).map(({ term }) => term.id);
  const known = new Set(needs.map(({ term }) => term.id));
  const related = relatedNeeds(open).filter((term) => !known.has(term.id));
  if (hidden || related.length === 0) return null;
  return (
    <div className="lw-hint" role="region" aria-label="Needs worth asking about">
      <p>People with these needs are often asked about others too. Ask only if it fits.</p>
      <div className="lw-actions">
        {related.map((term) => (
          <Link key={term.id} className="lw-quiet-button" to={`/patients/${id}/needs/new`} state={{ termId: term.id }}>
            Add: {term.label}
          </Link>
        ))}
        <button
          type="button"
          className="lw-link-button"
          onClick={() => {
            putAway.add(episode.id);
            setHidden(true);
          }}
        >
          Not now
        </button>
      </div>
    </div>
  );
}
