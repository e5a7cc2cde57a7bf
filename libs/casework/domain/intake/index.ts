export * from './incoming-referral';
export * from './interpret-reading';
export * from './labels';
export * from './merge-records';
export * from './read-labelled-text';
export * from './read-referral-rows';
export * from './snomed';
export * from './tries';
