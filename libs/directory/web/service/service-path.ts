/** The address of a service's page; its readable tail may be left out or out of date, and then leads to the one that is right. */
export const servicePath = (service: { readonly id: string; readonly slug: string }): string => `/services/${service.id}/${service.slug}`;
