export * from './brand';
export * from './clock';
export * from './permissions';
export * from './random';
export * from './result';
export * from './transitions';
export * from './viewer';
