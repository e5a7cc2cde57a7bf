export { navigation, routes } from './routes';
export { ReferralsPanel } from './team/lazy-panel';
export const signpostTimelineWords = async () => (await import('./signposts/timeline-words')).signpostTimelineWords;
export const referralTimelineWords = async () => (await import('./team/timeline-words')).referralTimelineWords;
