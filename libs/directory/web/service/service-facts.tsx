import { Card, MapPanel, type DataOf, type Position } from '@linkwell/web-kit';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ContactDetails } from './contact-details';
import { HowToCome } from './how-to-come';
import { NextSessions } from './next-sessions';
import type { ServiceFactsFragment } from './service-facts-document';
import { OpeningTimes, WhereAndWhen } from './where-and-when';

type Service = DataOf<typeof ServiceFactsFragment>;

/** A map that anybody may look at, with ways to get there. Nothing is asked of it until somebody follows the link. */
const outsideMap = ({ latitude, longitude }: Position): string => `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;

interface ServiceFactsProps {
  readonly service: Service;
  /** Under the description. */
  readonly actions?: ReactNode;
  /** At the side, after the map. */
  readonly share?: ReactNode;
}

/** What the public reads of a service. */
export function ServiceFacts({ service, actions, share }: ServiceFactsProps) {
  const { positions } = service.times;
  const map = useMemo(() => ({ pins: positions.map(({ locationId, label, longitude, latitude }, index) => ({ id: locationId, number: index + 1, name: label ?? 'The place', position: { longitude, latitude } })) }), [positions]);
  return (
    <>
      {service.cautions.length > 0 && (
        <div className="lw-cautions">
          <h2 className="nhsuk-heading-s">Before you go</h2>
          <ul>
            {service.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </div>
      )}
      {service.description && <p className="lw-prose nhsuk-body-l">{service.description}</p>}
      {actions}
      <div className="lw-columns">
        <div>
          <Part id="what-it-helps-with">
            <Card heading="What it helps with">
              <ul className="lw-labels">
                {service.needs.map(({ id, label }) => (
                  <li key={id}>{label}</li>
                ))}
              </ul>
            </Card>
          </Part>
          <Part id="where-and-when">
            <Card heading={service.locations.length > 0 ? 'Where and when' : 'When'}>
              <NextSessions serviceId={service.id} times={service.times} />
              {service.locations.map((location) => (
                <WhereAndWhen key={location.id} location={location} oneOfMany={service.locations.length > 1} number={map.pins.length > 1 ? map.pins.find(({ id }) => id === location.id)?.number : undefined} />
              ))}
              {service.opening && <OpeningTimes opening={service.opening} caption="Opening times" />}
              {service.locations.length === 0 && !service.opening && <p className="lw-unknown">No place or times are given. Get in touch to ask.</p>}
            </Card>
          </Part>
          <Part id="how-to-come">
            <Card heading="Who it is for and how to come">
              <HowToCome access={service.access} capacity={service.capacity} costs={service.costs} languages={service.languages} />
            </Card>
          </Part>
        </div>
        <div>
          <Card heading="Get in touch">
            <ContactDetails phones={service.phones} email={service.email ?? null} website={service.website ?? null} />
          </Card>
          {map.pins.length > 0 && (
            <div className="lw-no-print">
              <Card heading={map.pins.length > 1 ? 'On the map' : 'Where it is'}>
                <MapPanel label={`Map of ${service.name}`} contents={map} needsBackground={map.pins.length === 1} />
                <ul className="lw-plain lw-map__links">
                  {map.pins.map(({ id, number, name, position }) => (
                    <li key={id}>
                      <a href={outsideMap(position)} rel="noreferrer">
                        {map.pins.length > 1 && `${number}: `}
                        {name} on OpenStreetMap
                      </a>
                    </li>
                  ))}
                </ul>
              </Card>
            </div>
          )}
          {share}
          {service.organisation.description && (
            <Card heading={`About ${service.organisation.name}`}>
              <p className="lw-prose">{service.organisation.description}</p>
            </Card>
          )}
        </div>
      </div>
      {service.source && (
        <p className="lw-source">
          From “{service.source.title}”. Source: {service.source.attribution}.
        </p>
      )}
    </>
  );
}

/** A part of the page that a link may lead to, as a match's reasons do: it is shown and takes the focus once it is there. */
function Part({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { hash } = useLocation();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash !== `#${id}`) return;
    part.current?.scrollIntoView({ block: 'start' });
    part.current?.focus({ preventScroll: true });
  }, [hash, id]);
  return (
    <div id={id} tabIndex={-1} className="lw-part" ref={part}>
      {children}
    </div>
  );
}
