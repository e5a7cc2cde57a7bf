import { Notifications1700000013010 } from './migrations/1700000013010-notifications';
import { NotAfter1700000015402 } from './migrations/1700000015402-not-after';
import { NotificationsEncryptedColumns1700000015103 } from './migrations/1700000015103-encrypted-columns';
import { ForgetAbout1700000015704 } from './migrations/1700000015704-forget-about';

export { NotificationsModule } from './notifications.module';
export { PublicAddress } from './public-address';

export const notificationsMigrations = [Notifications1700000013010, NotificationsEncryptedColumns1700000015103, NotAfter1700000015402, ForgetAbout1700000015704];
