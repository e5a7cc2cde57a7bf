import { Notifications1700000013010 } from './migrations/1700000013010-notifications';

export { NotificationsModule } from './notifications.module';
export { PublicAddress } from './public-address';

export const notificationsMigrations = [Notifications1700000013010];
