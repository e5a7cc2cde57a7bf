import { ActionLink, Quote } from '@linkwell/web-kit';
import type { Patient } from '../patient/patient-documents';

/** What somebody wants others to know of them, before anything that was written about them. */
export function AboutMeSection({ patient: { id, about, episode } }: { readonly patient: Patient }) {
  const { matters, support } = about.me;
  const mayChange = episode.state === 'offered' || episode.state === 'accepted' || episode.state === 'closed';
  const empty = !matters && !support;
  if (empty && !mayChange) return null;
  return (
    <section className="lw-section" aria-labelledby="about-me">
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id="about-me">
          What matters to them
        </h2>
        {mayChange && (
          <ActionLink to={`/patients/${id}/about/me`} variant="secondary" small>
            {empty ? 'Write it down' : 'Change'}
            <span className="nhsuk-u-visually-hidden"> what matters to them</span>
          </ActionLink>
        )}
      </div>
      {empty && <p className="lw-unknown">Not asked yet.</p>}
      {matters && <Quote>{matters}</Quote>}
      {support && (
        <>
          <p>
            <strong>How to support them, and how not:</strong>
          </p>
          <Quote>{support}</Quote>
        </>
      )}
    </section>
  );
}
