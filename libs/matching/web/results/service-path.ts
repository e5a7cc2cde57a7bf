import type { Match } from './match-documents';

export const servicePath = ({ serviceId, slug }: Pick<Match, 'serviceId' | 'slug'>): string => `/services/${serviceId}/${slug}`;
