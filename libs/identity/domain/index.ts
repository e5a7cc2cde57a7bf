export * from './grant-rules';
export * from './lockout';
export * from './password';
export * from './session-life';
