export * from './concern';
export * from './disclosure';
export * from './flag';
export * from './steps';
export * from './who-sees';
