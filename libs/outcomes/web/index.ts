export { MeasuresPanel } from './panel/measures-panel';
export { routes } from './routes';
