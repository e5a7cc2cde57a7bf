import type { SectionId } from '@linkwell/directory-domain';
import type { ComponentType } from 'react';
import { AccessFields, OrganisationContactFields } from './access-fields';
import { CostsFields } from './costs-fields';
import { LanguagesFields } from './languages-fields';
import { NameFields, OrganisationNameFields } from './name-fields';
import { NeedsFields } from './needs-fields';
import { PeopleFields } from './people-fields';
import { PlacesFields } from './places-fields';
import { TimesFields } from './times-fields';

interface FieldsOfSection {
  readonly Fields: ComponentType;
  readonly intro?: string;
}

/** What is asked on each page. */
export const sectionFields: Readonly<Record<SectionId, FieldsOfSection>> = {
  name: { Fields: NameFields },
  needs: { Fields: NeedsFields, intro: 'People search by what they need. Choose what your service really helps with; a few are better than many.' },
  people: { Fields: PeopleFields },
  places: { Fields: PlacesFields },
  times: { Fields: TimesFields },
  access: { Fields: AccessFields },
  costs: { Fields: CostsFields },
  languages: { Fields: LanguagesFields, intro: 'Tick what somebody at the service speaks. Leave everything empty if nobody knows.' },
  about: { Fields: OrganisationNameFields },
  contact: { Fields: OrganisationContactFields, intro: 'Shown where a service has no contact details of its own.' },
};
