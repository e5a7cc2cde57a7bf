export * from './digest-time';
export * from './mail-address';
export * from './message-words';
export * from './render-message';
