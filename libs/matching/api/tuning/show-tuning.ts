import type { Connection } from '@linkwell/graphql';
import { defaultWeights, tunableKeys, weightChanges, weightOf } from '@linkwell/matching-domain';
import { needTerm } from '@linkwell/taxonomy-domain';
import type { SavedExamplePerson } from './example-persons';
import type { SiteWeights, WeightsVersion } from './site-weights';
import { ExamplePersonsType, SiteWeightsType, type ExamplePersonType, type SiteWeightsVersionType } from './tuning.types';

export const showWeights = ({ weights, ...site }: SiteWeights): SiteWeightsType =>
  Object.assign(new SiteWeightsType(), { ...site, values: tunableKeys.map((key) => ({ key, value: weightOf(weights, key), defaultValue: weightOf(defaultWeights, key) })) });

export const showHistory = ({ edges, ...connection }: Connection<WeightsVersion>): Connection<SiteWeightsVersionType> => ({
  ...connection,
  edges: edges.map(({ cursor, node: { weights, weightsBefore, ...version } }) => ({ cursor, node: { ...version, changes: weightChanges(weightsBefore, weights) } })),
});

export const showPersons = (persons: readonly SavedExamplePerson[]): ExamplePersonsType => Object.assign(new ExamplePersonsType(), { persons: persons.map(showPerson) });

const showPerson = (person: SavedExamplePerson): ExamplePersonType => ({
  ...person,
  needs: person.needs.map(({ termId, priority }) => ({ termId, priority, label: needTerm(termId)?.label ?? termId })),
});
