export { ServiceKeeping, type ServiceToKeep } from './keeping/staff/service-keeping';
export { navigation, routes } from './routes';
export { servicePath } from './service/service-path';
export { ShortlistButton, ShortlistLink } from './shortlist/shortlist-button';
