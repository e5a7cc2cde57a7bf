import { accessChannelLabels, accessWayLabels } from '../access-route';
import type { HsdsCostOption, HsdsLanguage, HsdsPhone, HsdsSchedule } from '../hsds';
import type { OrganisationListing, ServiceListing } from '../listing/listing-document';
import { audienceLabels, type CatchmentKind, type OurServiceFields } from '../listing/our-fields';
import { schedulesInWords } from '../times/schedule-words';
import type { WordsFor } from './differences';
import { withoutIds } from './document';
import { everythingSaid, readable } from './everything-said';
import type { SectionId } from './sections';

/** One field of a document: what it says for a machine to compare, and for a person to read. */
export interface Said {
  readonly field: string;
  readonly section: SectionId | null;
  readonly label: string;
  readonly value: unknown;
  readonly words: () => readonly string[];
}

const said = (field: string, section: SectionId | null, label: string, value: unknown, words: () => readonly string[]): Said => ({ field, section, label, value: withoutIds(value), words });
const one = (text: string | undefined): readonly string[] => (text ? [text] : []);

export function serviceFields({ service, ours }: ServiceListing, { needLabel, on }: WordsFor): readonly Said[] {
  const { id: _id, name, description, minimum_age, maximum_age, eligibility_description, schedules, phones, email, url, application_process, cost_options, languages,
    interpretation_services, status, service_at_locations: _places, ...rest } = service;
  const ages = { known: ours.agesKnown, minimum_age, maximum_age };
  return [
    said('name', 'name', 'Name', name, () => [name]),
    said('description', 'name', 'Description', description, () => one(description)),
    said('needs', 'needs', 'What it helps with', ours.needTermIds, () => ours.needTermIds.map(needLabel)),
    said('ages', 'people', 'Ages', ages, () => (ours.agesKnown ? [agesInWords(minimum_age, maximum_age)] : [])),
    said('audiences', 'people', 'Especially for', ours.audiences, () => ours.audiences.map((audience) => audienceLabels[audience])),
    said('eligibility', 'people', 'Who it is for, in your words', eligibility_description, () => one(eligibility_description)),
    said('inclusion', 'people', 'Must be answered yes', ours.inclusionQuestions, () => ours.inclusionQuestions),
    said('exclusion', 'people', 'Must be answered no', ours.exclusionQuestions, () => ours.exclusionQuestions),
    said('catchment', 'people', 'Where people may live', ours.catchment, () => catchmentInWords(ours.catchment)),
    said('schedules', 'times', 'Opening times', schedules, () => timesInWords(schedules, on)),
    said('bankHolidays', 'times', 'Bank holidays', ours.closedOnBankHolidays, () => bankHolidays[ours.closedOnBankHolidays]),
    said('way', 'access', 'How people come', ours.accessWay, () => (ours.accessWay === 'unknown' ? [] : [accessWayLabels[ours.accessWay]])),
    said('channels', 'access', 'How people take part', ours.accessChannels, () => ours.accessChannels.map((channel) => accessChannelLabels[channel])),
    said('process', 'access', 'What to do first', application_process, () => one(application_process)),
    said('responseTargetDays', 'access', 'Answers a referral within', ours.responseTargetDays, () => [`${ours.responseTargetDays} working ${ours.responseTargetDays === 1 ? 'day' : 'days'}`]),
    said('phones', 'access', 'Phone', phones, () => phonesInWords(phones)),
    said('email', 'access', 'E-mail', email, () => one(email)),
    said('website', 'access', 'Website', url, () => one(url)),
    said('costs', 'costs', 'Cost', cost_options, () => (cost_options ?? []).map(costInWords)),
    said('languages', 'languages', 'Languages', languages, () => (languages ?? []).map(languageInWords)),
    said('interpreting', 'languages', 'Interpreting', interpretation_services, () => one(interpretation_services)),
    said('status', null, 'Whether it runs', status, () => [statuses[status]]),
    said('dbsApplies', null, 'Needs checks of the Disclosure and Barring Service', ours.dbsApplies, () => [ours.dbsApplies ? 'Yes' : 'No']),
    ...others(rest),
  ];
}

export function organisationFields({ organization }: OrganisationListing): readonly Said[] {
  const { id: _id, name, description, email, website, phones, ...rest } = organization;
  return [
    said('name', 'about', 'Name', name, () => [name]),
    said('description', 'about', 'Description', description, () => one(description)),
    said('phones', 'contact', 'Phone', phones, () => phonesInWords(phones)),
    said('email', 'contact', 'E-mail', email, () => one(email)),
    said('website', 'contact', 'Website', website, () => one(website)),
    ...others(rest),
  ];
}

/** What no page shows: an import brought it, and it is compared all the same. */
export const others = (fields: object, prefix = '', where = ''): readonly Said[] =>
  Object.entries(fields).filter(([, value]) => value !== undefined).map(([field, value]) => said(`${prefix}${field}`, null, `${readable(field)}${where}`, value, () => everythingSaid(withoutIds(value))));

export function agesInWords(from: number | undefined, to: number | undefined): string {
  if (from === undefined && to === undefined) return 'Any age';
  if (to === undefined) return `${from} and over`;
  if (from === undefined) return `Up to ${to}`;
  return from === to ? `${from}` : `${from} to ${to}`;
}

export const catchmentLabels: Readonly<Record<CatchmentKind, string>> = {
  anywhere: 'People may live anywhere',
  area: 'People who live in an area',
  practice: 'Patients of certain GP practices',
  pcn: 'Patients of certain primary care networks',
  icb: 'Patients of certain integrated care boards',
};

const catchmentInWords = (catchment: OurServiceFields['catchment']): readonly string[] =>
  catchment === null ? [] : [[catchmentLabels[catchment.kind], catchment.words].filter(Boolean).join(': '), ...catchment.codes];

const bankHolidays = { yes: ['Closed on bank holidays'], no: ['Open on bank holidays as usual'], unknown: [] } as const;
const statuses = { active: 'It runs', inactive: 'It does not run', defunct: 'It has ended', 'temporarily closed': 'It is closed for now' } as const;

/** The rules as a person says them, then whatever was added in words. */
export function timesInWords(schedules: readonly HsdsSchedule[] | undefined, on: WordsFor['on']): readonly string[] {
  const lines = schedulesInWords(schedules ?? [], on);
  const added = [...new Set((schedules ?? []).flatMap(({ description }) => (description ? [description] : [])))].filter((words) => !lines.includes(words));
  return [...lines, ...added.map((words) => `“${words}”`)];
}

const phonesInWords = (phones: readonly HsdsPhone[] | undefined): readonly string[] => (phones ?? []).map(({ number, description }) => (description ? `${number} (${description})` : number));
const languageInWords = ({ name, code }: HsdsLanguage): string => name ?? code ?? '';

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', trailingZeroDisplay: 'stripIfInteger' });
const costInWords = ({ amount, option, amount_description }: HsdsCostOption): string => {
  const price = amount === undefined ? '' : amount === 0 ? 'Free' : pounds.format(amount);
  return [price, [option, amount_description].filter(Boolean).join(', ')].filter(Boolean).join(' – ');
};
