export * from './appointment';
export * from './task';
