export * from './access-package';
export * from './access-request';
export * from './package-page';
