export * from './anchor';
export * from './deed';
export * from './event';
export * from './seal';
export * from './verify';
