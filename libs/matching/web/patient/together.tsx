import { Link } from 'react-router';
import { servicePath } from '../results/service-path';
import type { Match } from '../results/match-documents';

const helps = ({ code }: Match['reasons'][number]): boolean => code === 'HELPS_WITH' || code === 'HELPS_WITH_RELATED';
const counts = ['', '', 'both needs', 'all three needs', 'all four needs', 'all five needs'];

/** A few services that between them cover what is asked: a person with three needs should not have to piece them together from three lists. */
export function Together({ services, needsAsked }: { readonly services: readonly Match[]; readonly needsAsked: number }) {
  if (services.length < 2) return null;
  const covered = new Set(services.flatMap(({ reasons }) => reasons.filter(helps).map(({ text }) => text))).size;
  return (
    <section className="lw-together" aria-labelledby="match-together">
      <h3 id="match-together" className="nhsuk-heading-s">
        {covered >= needsAsked ? `These together help with ${counts[needsAsked] ?? `all ${needsAsked} needs`}` : `These together help with ${covered} of ${needsAsked} needs`}
      </h3>
      <ul className="lw-plain lw-together__services">
        {services.map((service) => (
          <li key={service.serviceId}>
            <Link to={servicePath(service)}>{service.name}</Link>
            <span className="lw-sub">{[...service.reasons.filter(helps), ...service.reasons.filter(({ code }) => code === 'DISTANCE' || code === 'NO_TRAVEL')].map(({ text }) => text).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
