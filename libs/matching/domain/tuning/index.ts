export * from './check-weights';
export * from './compare-rankings';
export * from './example-person';
export * from './weight-descriptions';
export { fixedKeys, keysOf, weightOf, withValues, type TunableKey, type WeightKey, type WeightValues } from './weight-key';
