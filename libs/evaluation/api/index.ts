import { EvaluationSchema1700000003000 } from './migrations/1700000003000-evaluation-schema';
import { Releases1700000011000 } from './migrations/1700000011000-releases';

export { BuildRelease, type BuiltRelease } from './commands/build-release';
export { EvaluationModule } from './evaluation.module';
export type { Period } from './period';

export const evaluationMigrations = [EvaluationSchema1700000003000, Releases1700000011000];
