export { navigation, routes } from './routes';
