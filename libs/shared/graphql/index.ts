export * from './access';
export * from './connection';
export * from './context';
export * from './error-codes';
export * from './limits';
export * from './refusal.type';
export * from './scalars';
export * from './unit-of-work.plugin';
