export { DomainEvents, eventsHeardBy } from './domain-events';
export { EventsModule } from './events.module';
export { HearsEvent, type EventClass, type Hears } from './hears-event';
