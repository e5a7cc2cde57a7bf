export * from './one-page';
export * from './plan';
