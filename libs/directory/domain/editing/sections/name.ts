import { z } from 'zod';
import type { OrganisationListing, ServiceListing } from '../../listing/listing-document';
import { saying } from '../document';
import { checkLine, checkText, manyLines, oneLine, section, typed, type Wrong } from '../section';

const shape = z.object({ name: typed, description: typed });
type Answers = z.infer<typeof shape>;

const longest = { name: 150, description: 5000 };

const checkBoth = (missing: { readonly name: string; readonly description: string }) => ({ name, description }: Answers, wrong: Wrong) => {
  if (!name.trim()) wrong('name', missing.name);
  checkLine(name, 'The name', longest.name, 'name', wrong);
  if (!description.trim()) wrong('description', missing.description);
  checkText(description, 'The description', longest.description, 'description', wrong);
};

export const nameSection = section<ServiceListing, Answers>({
  title: 'Name and description',
  shape,
  check: checkBoth({ name: 'Enter the name of the service', description: 'Say in a few sentences what happens there and how it helps' }),
  read: ({ service }) => ({ name: service.name, description: service.description ?? '' }),
  write: (listing, { name, description }) => ({ ...listing, service: saying(listing.service, { name: oneLine(name), description: manyLines(description) }) }),
});

export const aboutSection = section<OrganisationListing, Answers>({
  title: 'Name and description',
  shape,
  check: checkBoth({ name: 'Enter the name of the organisation', description: 'Say in a few sentences what the organisation does' }),
  read: ({ organization }) => ({ name: organization.name, description: organization.description }),
  write: ({ organization }, { name, description }) => ({ organization: { ...organization, name: oneLine(name), description: manyLines(description) } }),
});
