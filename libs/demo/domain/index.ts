export * from './accounts/accounts';
export * from './accounts/places-of-work';
export * from './chooser';
export * from './demo-id';
export * from './demo-seed';
export * from './directory/directory';
export { demoOrganisations, organisationId, type DemoOrganisation } from './directory/organisations';
export * from './district/district';
export { neighbourhoods, type Neighbourhood } from './district/neighbourhoods';
