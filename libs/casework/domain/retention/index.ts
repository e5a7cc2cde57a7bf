export * from './periods';
export * from './when-due';
