import { EvaluationSchema1700000003000 } from './migrations/1700000003000-evaluation-schema';
import { Releases1700000011000 } from './migrations/1700000011000-releases';

export const evaluationMigrations = [EvaluationSchema1700000003000, Releases1700000011000];
