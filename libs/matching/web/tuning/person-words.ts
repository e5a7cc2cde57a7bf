import { accessFeatureLabels, weekdayNames, type AccessFeature, type Weekday } from '@linkwell/directory-domain';
import { distanceInWords } from '@linkwell/matching-domain';
import type { ExamplePerson } from './example-person-documents';

/** What an example person asks for, in one line. */
export function personWords({ age, place, needs, languages, access, weekday, part, freeOnly, withinMetres }: ExamplePerson): string {
  const wishes = [
    ...languages.map((language) => `${language} spoken`),
    ...access.map((feature) => accessFeatureLabels[feature as AccessFeature]),
    weekday && `${weekdayNames[weekday as Weekday]}${part ? ` ${part}s` : 's'}`,
    freeOnly && 'free',
  ].filter(Boolean);
  const asked = [...needs].sort((a, b) => a.priority - b.priority).map(({ label }) => label);
  return [`${age} years, near ${place}, within ${distanceInWords(withinMetres)}`, asked.join(', '), wishes.length > 0 && `Wishes: ${wishes.join(', ')}`].filter(Boolean).join('. ');
}
