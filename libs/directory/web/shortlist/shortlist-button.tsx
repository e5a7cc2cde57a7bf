import { longestShortlist } from '@linkwell/directory-domain';
import { Link } from 'react-router';
import { shortlistPath, useShortlist } from './use-shortlist';

/** Puts a service on the shortlist, or takes it off again. */
export function ShortlistButton({ serviceId, name, patientId }: { readonly serviceId: string; readonly name: string; readonly patientId?: string }) {
  const { has, add, remove, isFull } = useShortlist(patientId);
  const on = has(serviceId);
  if (!on && isFull) return <span className="lw-sub">A shortlist holds {longestShortlist} services</span>;
  return (
    <button type="button" className="lw-quiet-button" aria-pressed={on} onClick={() => (on ? remove(serviceId) : add(serviceId))}>
      {on ? (patientId === undefined ? 'On your shortlist' : 'On the shortlist') : 'Add to shortlist'}
      <span className="nhsuk-u-visually-hidden"> {name}</span>
    </button>
  );
}

/** The way to the shortlist, once there is something on it. */
export function ShortlistLink({ patientId }: { readonly patientId?: string }) {
  const { ids } = useShortlist(patientId);
  return (
    <span className="lw-shortlist-link" role="status">
      {ids.length > 0 && <Link to={shortlistPath(patientId)}>{patientId === undefined ? 'Your shortlist' : 'Shortlist'} ({ids.length})</Link>}
    </span>
  );
}
