export * from './change';
export * from './completion';
export * from './instrument';
export * from './instruments';
export * from './score';
export * from './time-point';
