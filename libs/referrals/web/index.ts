export { navigation, routes } from './routes';
export { ReferralsPanel } from './team/lazy-panel';
export const referralTimelineWords = async () => (await import('./team/timeline-words')).referralTimelineWords;
