export * from './background';
export * from './demonstration';
export * from './features';
export * from './installation';
export * from './server';
export { CompiledExecutor } from './wire/executor';
export { persistedOperations } from './wire/generated/persisted-operations';
