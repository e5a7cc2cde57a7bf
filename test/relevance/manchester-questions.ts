import type { JudgedNeed, JudgedQuestion, Wishes } from './question';

interface Person {
  readonly person: string;
  readonly age: number;
  readonly needs: readonly JudgedNeed[];
  readonly says?: string;
  readonly wishes?: Wishes;
  readonly withinMetres?: number;
}

const need = (term: string, priority: 1 | 2 | 3 = 1): JudgedNeed => ({ term, priority });

/** What people bring for which the published lists of Greater Manchester hold something. */
const persons: readonly Person[] = [
  { person: 'nothing to eat till Friday', age: 33, says: 'there is no food in the house', needs: [need('food-parcels')] },
  { person: 'needs food and is free on Tuesday mornings', age: 47, needs: [need('food-parcels')], wishes: { weekday: 2, part: 'morning' } },
  { person: 'wants to shop cheaply at a food club on a Thursday', age: 38, needs: [need('food-clubs')], wishes: { weekday: 4 } },
  { person: 'wants to talk to a counsellor', age: 29, says: 'counseling', needs: [need('counselling')], withinMetres: 20_000 },
  { person: 'is low and afraid of people', age: 52, says: 'depresed', needs: [need('anxiety-and-depression')], withinMetres: 20_000 },
  { person: 'wants to learn to use a computer', age: 74, needs: [need('digital-skills')], withinMetres: 5_000 },
  { person: 'is out of work', age: 24, says: 'I lost my job', needs: [need('finding-work')] },
  { person: 'is out of work and has no food', age: 41, needs: [need('food-parcels'), need('finding-work', 2)] },
  { person: 'looks after a husband with dementia, and is low', age: 70, needs: [need('dementia-and-memory'), need('carers-support', 2), need('mental-wellbeing', 3)], withinMetres: 20_000 },
];

const homesWanted = 8;

/**
 * The questions for the places of the published lists: eight homes, the postcodes of listings evenly spread through the sorted list of all, each
 * with every person. Made from whatever was imported, so that nothing of the lists stands here.
 */
export function manchesterQuestions(postcodes: readonly string[]): readonly JudgedQuestion[] {
  const all = [...new Set(postcodes)].sort();
  const homes = Array.from({ length: Math.min(homesWanted, all.length) }, (_, number) => all[Math.floor(((number + 0.5) * all.length) / homesWanted)] ?? '');
  return homes.flatMap((postcode) => persons.map((person) => ({ ...person, postcode })));
}
