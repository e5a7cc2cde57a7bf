import { ResponseRecord } from './entities/response.entity';
import { Outcomes1700000010000 } from './migrations/1700000010000-outcomes';
import { OutcomesKeptForFigures1700000015703 } from './migrations/1700000015703-kept-for-figures';

export { OutcomesModule } from './outcomes.module';

export const outcomesEntities = [ResponseRecord];
export const outcomesMigrations = [Outcomes1700000010000, OutcomesKeptForFigures1700000015703];
