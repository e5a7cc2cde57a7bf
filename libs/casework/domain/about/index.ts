export * from './about-patient';
export * from './check-about';
export * from './coarse-groups';
export * from './ethnic-category';
export * from './safe-contact';
export * from './vocabularies';
