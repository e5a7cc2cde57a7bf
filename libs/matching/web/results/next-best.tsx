import { distanceInWords } from '@linkwell/matching-domain';
import { Link } from 'react-router';
import { servicePath } from './service-path';
import type { Match } from './match-documents';

interface NextBestProps {
  readonly nextBest: { readonly full: number; readonly fullWaitWeeks?: number | null; readonly nearest?: Match | null };
  /** What can be done about full ones, where something can. */
  readonly fullHint?: string;
}

/** What can be said honestly when nothing was found. */
export function NextBest({ nextBest: { full, fullWaitWeeks, nearest }, fullHint }: NextBestProps) {
  return (
    <>
      {full > 0 && (
        <p>
          {full === 1 ? 'One service would help, but it is full' : `${full} services would help, but they are full`}
          {fullWaitWeeks == null ? '.' : `: wait about ${fullWaitWeeks} ${fullWaitWeeks === 1 ? 'week' : 'weeks'}.`} {fullHint}
        </p>
      )}
      {nearest ? (
        <p>
          The nearest farther away is <Link to={servicePath(nearest)}>{nearest.name}</Link>
          {nearest.organisationName !== nearest.name && ` (${nearest.organisationName})`}, {distanceInWords(nearest.distanceMetres ?? 0)} away.
        </p>
      ) : (
        <p>We know of none farther away that has room either.</p>
      )}
    </>
  );
}
