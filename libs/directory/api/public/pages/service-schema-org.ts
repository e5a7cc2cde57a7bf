import type { Service, ServiceOpening } from '../../graphql/service.type';
import type { ServiceTimesType } from '../graphql/service-times.type';
import { isWebAddress } from './service-html';

/** The service in the words of schema.org, for search engines. What nobody said is left out. */
export function serviceSchemaOrg(service: Service, times: ServiceTimesType, address: string): object {
  const hours = (opening: ServiceOpening | null) =>
    opening?.days.flatMap(({ name, times: spans }) => spans.map((span) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: `https://schema.org/${name}`, opens: span.slice(0, 5), closes: span.slice(-5) })));
  const places = service.locations.map(({ id, name, addressLines, postcode, opening }) => {
    const position = times.positions.find(({ locationId }) => locationId === id);
    return said({
      '@type': 'Place', name, openingHoursSpecification: hours(opening),
      address: said({ '@type': 'PostalAddress', streetAddress: addressLines.join(', '), postalCode: postcode, addressCountry: 'GB' }),
      geo: position && { '@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude },
    });
  });
  const contact = said({ servicePhone: service.phones[0] && { '@type': 'ContactPoint', telephone: service.phones[0] }, serviceUrl: isWebAddress(service.website) ? service.website : undefined });
  const channels = places.length > 0 ? places.map((place) => ({ '@type': 'ServiceChannel', serviceLocation: place, ...contact })) : [{ '@type': 'ServiceChannel', ...contact }];
  return said({
    '@context': 'https://schema.org', '@type': 'Service', '@id': address, url: address, name: service.name, description: service.description,
    serviceType: service.needs.map(({ label }) => label), provider: { '@type': 'NGO', name: service.organisation.name },
    availableChannel: channels, hoursAvailable: hours(service.opening),
    offers: service.costs.includes('Free') ? { '@type': 'Offer', price: 0, priceCurrency: 'GBP' } : undefined,
  });
}

const said = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
