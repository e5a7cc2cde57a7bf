export { MeasuresPanel } from './lazy-panel';
export { routes } from './routes';
export const measureTimelineWords = async () => (await import('./timeline-words')).measureTimelineWords;
