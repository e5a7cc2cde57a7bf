export { navigation, routes, servicePath } from './routes';
