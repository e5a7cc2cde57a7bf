import { z } from 'zod';
import { accessChannels, accessWays } from '../../access-route';
import type { OrganisationListing, ServiceListing } from '../../listing/listing-document';
import { saying } from '../document';
import { checkText, manyLines, oneLine, section, typed, typedList } from '../section';
import { checkContact, contactShape, isReachable, phonesFrom, phonesOf, tidyWebsite } from './contact';

const shape = z.object({ way: z.enum(['', ...accessWays]), channels: typedList, process: typed, responseTargetDays: typed, ...contactShape });

const mostDays = 60;
const isDays = (text: string): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= mostDays;

export const accessSection = section<ServiceListing, z.infer<typeof shape>>({
  title: 'How to come and get in touch',
  shape,
  check(answers, wrong) {
    const { way, channels, responseTargetDays } = answers;
    if (way === '' || way === 'unknown') wrong('way', 'Choose how people come to it');
    if (channels.length === 0 || channels.some((channel) => !(accessChannels as readonly string[]).includes(channel))) wrong('channels', 'Choose how people take part');
    checkText(answers.process, 'What you wrote', 1000, 'process', wrong);
    if (way !== 'self' && !isDays(responseTargetDays)) wrong('responseTargetDays', `Enter a number of working days from 1 to ${mostDays}`);
    checkContact(answers, wrong);
    if (!isReachable(answers)) wrong('phones.0.number', 'Give a phone number, an e-mail address or a website, so that people can get in touch');
  },
  read({ service, ours }) {
    return {
      way: ours.accessWay === 'unknown' ? '' : ours.accessWay,
      channels: [...ours.accessChannels],
      process: service.application_process ?? '',
      responseTargetDays: String(ours.responseTargetDays),
      phones: phonesOf(service.phones),
      email: service.email ?? '',
      website: service.url ?? '',
    };
  },
  write(listing, answers, newId) {
    const { service, ours } = listing;
    return {
      ...listing,
      service: saying(service, {
        phones: phonesFrom(service.phones, answers.phones, newId), email: oneLine(answers.email), url: tidyWebsite(service.url, answers.website), application_process: manyLines(answers.process),
      }),
      ours: {
        ...ours,
        accessWay: answers.way === '' ? 'unknown' : answers.way,
        accessChannels: accessChannels.filter((channel) => answers.channels.includes(channel)),
        responseTargetDays: isDays(answers.responseTargetDays) ? Number(answers.responseTargetDays) : ours.responseTargetDays,
      },
    };
  },
});

const organisationShape = z.object(contactShape);

export const organisationContactSection = section<OrganisationListing, z.infer<typeof organisationShape>>({
  title: 'How to get in touch',
  shape: organisationShape,
  check(answers, wrong) {
    checkContact(answers, wrong);
    if (!isReachable(answers)) wrong('phones.0.number', 'Give a phone number, an e-mail address or a website, so that people can get in touch');
  },
  read: ({ organization }) => ({ phones: phonesOf(organization.phones), email: organization.email ?? '', website: organization.website ?? '' }),
  write: ({ organization }, answers, newId) => ({
    organization: saying(organization, { phones: phonesFrom(organization.phones, answers.phones, newId), email: oneLine(answers.email), website: tidyWebsite(organization.website, answers.website) }),
  }),
});
