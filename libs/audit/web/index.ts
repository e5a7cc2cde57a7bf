export { WhoSawPanel } from './record/who-saw-panel';
export { navigation, routes } from './routes';
