export * from './parts';
export * from './records';
