export { navigation, routes } from './routes';
export { ReferralsPanel } from './team/lazy-panel';
