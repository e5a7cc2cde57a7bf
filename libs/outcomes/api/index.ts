import { ResponseRecord } from './entities/response.entity';
import { Outcomes1700000010000 } from './migrations/1700000010000-outcomes';

export { OutcomesModule } from './outcomes.module';

export const outcomesEntities = [ResponseRecord];
export const outcomesMigrations = [Outcomes1700000010000];
