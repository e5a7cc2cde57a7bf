import { useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { servicePath } from '../results/service-path';
import type { ComparedService } from '../results/match-documents';
import { ReferOrSignpost } from './patient-match';
import type { ComparedChoice } from './use-compared';

interface ComparisonTableProps {
  readonly patientId: string;
  readonly services: readonly ComparedService[];
  readonly onTakeOff: (choice: ComparedChoice) => void;
}

interface Fact {
  readonly name: string;
  readonly of: (service: ComparedService) => ReactNode;
}

const listed = (values: readonly string[]): ReactNode =>
  values.length > 1 ? (
    <ul className="lw-plain">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  ) : (
    values[0]
  );

const facts: readonly Fact[] = [
  { name: 'Needs met', of: ({ needsMet }) => listed(needsMet) },
  { name: 'Know before you choose', of: ({ notListed, cautions }) => cautionsIn(notListed ?? null, cautions) },
  { name: 'Distance', of: ({ distance }) => distance },
  { name: 'Next times', of: ({ nextTimes }) => listed(nextTimes) },
  { name: 'Cost', of: ({ costs }) => listed(costs) },
  { name: 'Access', of: ({ access }) => listed(access) },
  { name: 'Languages', of: ({ languages }) => languages.join(', ') },
  { name: 'Room and wait', of: ({ room }) => room },
  { name: 'Ages', of: ({ ages }) => ages },
  { name: 'Confirmed', of: ({ confirmed }) => confirmed },
  { name: 'How to refer', of: ({ howToRefer }) => howToRefer },
  { name: 'Usually replies', of: ({ usuallyReplies }) => usuallyReplies },
];

/** Said in rows of their own. */
const saidElsewhere = new Set(['WAIT', 'LIMITED_ROOM', 'NOT_CONFIRMED_LATELY', 'NOT_YET_CONFIRMED', 'AGE_UNKNOWN', 'ACCESS_UNKNOWN']);

function cautionsIn(notListed: string | null, cautions: ComparedService['cautions']): ReactNode {
  const said = [...(notListed ? [`Not in the list now: ${notListed}`] : []), ...cautions.filter(({ code }) => !saidElsewhere.has(code)).map(({ text }) => text)];
  return said.length === 0 ? (
    <span className="lw-unknown">Nothing to note</span>
  ) : (
    <ul className="lw-match__cautions">
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/**
 * Facts as rows, services as columns. On a narrow screen a fact stands alone with the services under it: the roles keep it a table for
 * screen readers when the styles change how it is drawn.
 */
export function ComparisonTable({ patientId, services, onTakeOff }: ComparisonTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const takeOff = ({ serviceId, name }: ComparedService) => {
    table.current?.focus({ preventScroll: true });
    onTakeOff({ serviceId, name });
  };
  return (
    <table role="table" className="lw-sides" aria-label="Services side by side" tabIndex={-1} ref={table}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" className="lw-sides__corner" />
          {services.map((service) => (
            <th key={service.serviceId} role="columnheader" scope="col">
              <Link to={servicePath(service)}>{service.name}</Link>
              {service.organisationName !== service.name && <span className="lw-sub">{service.organisationName}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {facts.map(({ name, of }) => (
          <FactRow key={name} name={name} services={services} of={of} />
        ))}
        <FactRow
          name="What next"
          services={services}
          of={(service) => (
            <div className="lw-sides__steps">
              <ReferOrSignpost service={service} patientId={patientId} />
              <button type="button" className="lw-quiet-button" onClick={() => takeOff(service)}>
                Take off<span className="nhsuk-u-visually-hidden"> {service.name}</span>
              </button>
            </div>
          )}
        />
      </tbody>
    </table>
  );
}

function FactRow({ name, services, of }: Fact & { readonly services: readonly ComparedService[] }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      {services.map((service) => (
        <td role="cell" key={service.serviceId}>
          <span className="lw-sides__of" aria-hidden="true">
            {service.name}
          </span>
          {of(service) || <span className="lw-unknown">Not known</span>}
        </td>
      ))}
    </tr>
  );
}
