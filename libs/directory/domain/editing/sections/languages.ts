import { z } from 'zod';
import type { HsdsLanguage } from '../../hsds';
import type { ServiceListing } from '../../listing/listing-document';
import { keepingIds, saying } from '../document';
import { checkLine, oneLine, section, typed, typedList } from '../section';

const shape = z.object({ spoken: typedList, others: typed, interpreting: typed });

/** Offered to be ticked; any other may be written. After English, the commonest main languages of England and Wales in the Census of 2021, Welsh and British Sign Language. */
export const offeredLanguages = [
  'English', 'Welsh', 'British Sign Language', 'Polish', 'Romanian', 'Panjabi', 'Urdu', 'Portuguese', 'Spanish', 'Arabic', 'Bengali', 'Gujarati', 'Italian', 'Ukrainian', 'Somali',
] as const;
const isOffered = (name: string): boolean => (offeredLanguages as readonly string[]).includes(name);

const othersIn = (text: string): string[] => text.split(/[,;\n]/).map(oneLine).filter(Boolean);
const mostLanguages = 40;

export const languagesSection = section<ServiceListing, z.infer<typeof shape>>({
  title: 'Languages',
  shape,
  check({ others, interpreting }, wrong) {
    const named = othersIn(others);
    if (named.length > mostLanguages) wrong('others', `Name at most ${mostLanguages} languages`);
    if (named.some((name) => name.length > 60)) wrong('others', 'Write the names of languages with commas between them');
    checkLine(others, 'What you wrote', mostLanguages * 60, 'others', wrong);
    checkLine(interpreting, 'What you wrote', 500, 'interpreting', wrong);
  },
  read({ service }) {
    const names = (service.languages ?? []).map(({ name, code }) => name ?? code ?? '').filter(Boolean);
    return { spoken: offeredLanguages.filter((name) => names.includes(name)), others: names.filter((name) => !isOffered(name)).join(', '), interpreting: service.interpretation_services ?? '' };
  },
  write(listing, { spoken, others, interpreting }, newId) {
    const names = [...new Set([...offeredLanguages.filter((name) => spoken.includes(name)), ...othersIn(others)])];
    const languages = keepingIds<HsdsLanguage>(listing.service.languages ?? [], names.map((name) => ({ name })), (old, now) => (old.name ?? old.code) === now.name, newId);
    return { ...listing, service: saying(listing.service, { languages, interpretation_services: oneLine(interpreting) }) };
  },
});
