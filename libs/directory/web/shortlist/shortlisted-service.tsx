import { DateText } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { servicePath } from '../service/service-path';
import type { ShortlistedFieldsFragment } from './shortlist-types';

/** A service as it stands on a sheet of paper: where, when, and how to get in touch. */
export function ShortlistedService({ service, action }: { readonly service: ShortlistedFieldsFragment; readonly action?: ReactNode }) {
  const { organisation, locations, opening, access, freshness } = service;
  const contact = [...service.phones, ...(service.email ? [service.email] : [])].join(' · ');
  return (
    <article className="lw-card lw-shortlisted">
      <h2 className="nhsuk-heading-s">
        <Link to={servicePath(service)}>{service.name}</Link>
      </h2>
      {organisation.name !== service.name && <p className="lw-sub">{organisation.name}</p>}
      {service.summary && <p>{service.summary}</p>}
      <dl className="lw-facts">
        {locations.map((location) => (
          <Fact key={location.id} term="Where">
            {[location.name, ...location.addressLines.filter((line) => line !== location.name), location.postcode].filter(Boolean).join(', ')}
            {location.opening && <Times opening={location.opening} />}
          </Fact>
        ))}
        {opening && (
          <Fact term="When">
            <Times opening={opening} />
          </Fact>
        )}
        <Fact term="How to come">{[access.way, ...access.channels].join(', ')}</Fact>
        {service.costs.length > 0 && <Fact term="Cost">{service.costs.join('; ')}</Fact>}
        {contact && <Fact term="Get in touch">{contact}</Fact>}
        {service.website && (
          <Fact term="Website">
            <span className="lw-address">{service.website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}</span>
          </Fact>
        )}
      </dl>
      <p className="lw-sub">
        {freshness.words}
        {freshness.lastConfirmedOn && (
          <>
            , on <DateText value={freshness.lastConfirmedOn} />
          </>
        )}
      </p>
      {action}
    </article>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Opening = NonNullable<ShortlistedFieldsFragment['opening']>;

function Times({ opening: { days, words } }: { readonly opening: Opening }) {
  const text = days.length > 0 ? days.map(({ name, times }) => `${name} ${times.join(', ')}`).join('; ') : words;
  return text ? <span className="lw-line">{text}</span> : null;
}
