export { distanceInWords } from './distance';
export * from './exclusion';
export * from './filters';
export { fitOf, needsMet, type MetNeed } from './need-fit';
export * from './question';
export * from './rank';
export * from './reasons';
export { type ScoreParts } from './score';
export * from './weights';
