import { accessSection, organisationContactSection } from './access';
import { costsSection } from './costs';
import { languagesSection } from './languages';
import { aboutSection, nameSection } from './name';
import { needsSection } from './needs';
import { peopleSection } from './people';
import { placesSection } from './places';
import { timesSection } from './times';

/** The short pages of a service's listing, in their order. */
export const serviceSections = {
  name: nameSection, needs: needsSection, people: peopleSection, places: placesSection, times: timesSection, access: accessSection, costs: costsSection, languages: languagesSection,
} as const;
export type ServiceSectionId = keyof typeof serviceSections;

/** The short pages of an organisation's own details. */
export const organisationSections = { about: aboutSection, contact: organisationContactSection } as const;
export type OrganisationSectionId = keyof typeof organisationSections;

export const serviceSectionIds = Object.keys(serviceSections) as readonly ServiceSectionId[];
export const organisationSectionIds = Object.keys(organisationSections) as readonly OrganisationSectionId[];
export const sectionIds = [...serviceSectionIds, ...organisationSectionIds] as const;
export type SectionId = ServiceSectionId | OrganisationSectionId;

export const titleOfSection = (id: SectionId): string => (id in serviceSections ? serviceSections[id as ServiceSectionId] : organisationSections[id as OrganisationSectionId]).title;
