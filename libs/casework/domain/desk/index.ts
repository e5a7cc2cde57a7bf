export * from './appointment';
export * from './reminder';
export * from './task';
