export { MeasuresPanel } from './lazy-panel';
export { routes } from './routes';
