export * from './background';
export * from './demonstration';
export * from './features';
export * from './installation';
export * from './server';
