export * from './audience';
export * from './compose';
export * from './finish';
