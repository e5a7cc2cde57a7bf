import { singular } from '../words';

const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(singular));

/** Words that a saying is compared without: "I have not been able to pay the rent" says "not pay rent". Not the stewards' stop words, which may carry a saying ("get out"). */
export const littleWords = wordList(`
  a an the my our their your this that i im ive id we us they it its is are am be been being was were has have having can could do does did will would to of with and or
  so very really just still now always any some at please for from there because keep keeps getting gotten got ever even only`);

/** Words that a saying may hold, and that may stand between any two of its words. */
export const passingWords = wordList('me he she him her his them had all up sadly recently suddenly also again anymore more much yesterday today already');

const alike: readonly string[] = [
  'not no never cant cannot couldnt dont doesnt didnt wont wouldnt havent hasnt hadnt isnt arent wasnt aint without unable',
  'anybody anyone somebody someone',
  'nobody noone',
  'mum mother mam mom mummy',
  'dad father daddy',
  'gran nan nana grandma grandmother granny',
  'grandad grandfather grandpa granddad',
  'husband hubby',
  'partner boyfriend girlfriend ex',
  'child children son daughter kid lad',
  'house home flat cupboard cupboards',
  'died dead die',
  'scared afraid frightened terrified',
  'hit hits hitting beat beats beating hurt hurts hurting punched slapped',
  'stopped stop cut suspended',
  'pay paying afford',
  'money cash',
  'appointment hospital surgery clinic',
  'kill killing',
  'ill unwell poorly',
  'see seen seeing sees',
  'gas electric electricity leccy',
  'letter letters form forms',
];

const classOf: ReadonlyMap<string, string> = new Map(alike.flatMap((line) => line.split(' ').map((word) => [singular(word), line.slice(0, line.indexOf(' '))] as const)));

/** One word for those that mean the same in a saying: "mother" is "mum", "cannot" is "not". Takes and gives words without a plural's "s" where they have one. */
export const inSayings = (word: string): string => classOf.get(word) ?? word;
export const isEverydayWord = (word: string): boolean => classOf.has(word) || littleWords.has(word) || passingWords.has(word);

/** Words that mean a need when somebody says them, and nothing when they stand in a name: "friends", but not "Friends of the Park". */
export const oftenInNames = wordList(
  'home friend company family children parent work job nature faith church temple mosque energy interest online sport dance exercise course training college nursery learning money museum travel garden gardening carer neighbour',
);

/** Words that mean a need when they are most of what is said ("some company"), and nothing in a longer story ("they sent me home on Friday"). */
export const oftenInPassing = wordList('home friend company family children parent work job sleep tablet course college travel interest online energy cot pram nature');

/** Words by which a name is known for one. */
export const nameWords = wordList(
  'trust hall house cottage foundation association society farm cic charity library school academy ltd limited lodge court chapel partnership fellowship federation',
);
