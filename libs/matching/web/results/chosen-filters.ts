import { accessChannels, accessFeatures, partsOfDay } from '@linkwell/directory-domain';

/** What is chosen beside need and place, as the controls hold it. All of it may stand in the address, and comes back with it. */
export interface ChosenFilters {
  readonly channels: readonly string[];
  /** '1' is Monday. */
  readonly weekday: string;
  readonly part: string;
  readonly free: boolean;
  readonly language: string;
  readonly access: readonly string[];
  /** Whole years. */
  readonly age: string;
  readonly sort: string;
}

export const nothingChosen: ChosenFilters = { channels: [], weekday: '', part: '', free: false, language: '', access: [], age: '', sort: 'best' };

export const sorts = [
  ['best', 'Best match'],
  ['distance', 'Nearest'],
  ['name', 'Name, A to Z'],
  ['confirmed', 'Lately confirmed'],
] as const;

/** Reads an address; what it says that means nothing here is left out. */
export function readFilters(address: URLSearchParams): ChosenFilters {
  const among = (name: string, values: readonly string[]) => (address.get(name) ?? '').split(',').filter((value, index, all) => values.includes(value) && all.indexOf(value) === index);
  const age = address.get('age') ?? '';
  return {
    channels: among('how', accessChannels),
    weekday: among('day', ['1', '2', '3', '4', '5', '6', '7'])[0] ?? '',
    part: among('time', partsOfDay)[0] ?? '',
    free: address.get('free') === 'yes',
    language: (address.get('language') ?? '').slice(0, 60),
    access: among('access', accessFeatures),
    age: isAge(age) ? age : '',
    sort: among('sort', sorts.map(([value]) => value))[0] ?? 'best',
  };
}

export const isAge = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= 130;

/** Writes an address: the need's term and what is chosen, and never the place. */
export function writeFilters(need: string | null, { channels, weekday, part, free, language, access, age, sort }: ChosenFilters): URLSearchParams {
  const said = { need: need ?? '', how: channels.join(','), day: weekday, time: part, free: free ? 'yes' : '', language, access: access.join(','), age, sort: sort === 'best' ? '' : sort };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
}

/** What is chosen as the server is asked. */
export const filtersAsked = ({ channels, weekday, part, free, language, access, age, sort }: ChosenFilters) => ({
  filters: { channels: [...channels], weekday: weekday === '' ? null : Number(weekday), part: part === '' ? null : part, freeOnly: free, languages: language === '' ? [] : [language], access: [...access] },
  age: age === '' ? null : Number(age),
  sort,
});

/** How many things are chosen; the order of the list is none of them. */
export const countChosen = ({ channels, weekday, part, free, language, access, age }: ChosenFilters): number =>
  channels.length + access.length + [weekday, part, language, age].filter(Boolean).length + Number(free);
