import { ExamplePersons } from './example-persons';
import { MatchWeightsOf } from './match-weights-of';
import { PreviewWeights } from './preview-weights';
import { SaveWeights } from './save-weights';
import { SiteWeightsRead } from './site-weights';
import { TuningResolver } from './tuning.resolver';

/** Everything by which leads settle what counts in a match. */
export const tuning = [ExamplePersons, MatchWeightsOf, PreviewWeights, SaveWeights, SiteWeightsRead, TuningResolver];
