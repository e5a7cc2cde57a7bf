/** Names that nobody takes for somebody's: everyday forenames, and things, colours and weather for surnames. */
const forenames = [
  'Ada', 'Albert', 'Amina', 'Anwar', 'Beatrix', 'Bernard', 'Bilal', 'Celia', 'Clement', 'Cora', 'Dinah', 'Dorian', 'Edith', 'Elias', 'Elsie', 'Ernest', 'Esme', 'Farid', 'Fenella', 'Florence',
  'George', 'Gita', 'Gwen', 'Harriet', 'Hassan', 'Hector', 'Ida', 'Imran', 'Ines', 'Isaac', 'Ivy', 'Jasper', 'Joan', 'Josef', 'Kamala', 'Kasia', 'Leonard', 'Leila', 'Lottie', 'Mabel', 'Magda',
  'Maurice', 'Mei', 'Milan', 'Nadia', 'Ned', 'Nora', 'Olga', 'Otis', 'Pearl', 'Percy', 'Ravi', 'Rosa', 'Rufus', 'Selma', 'Stanley', 'Tariq', 'Thea', 'Una', 'Victor', 'Winifred',
] as const;

const surnames = [
  'Acorn', 'Almanac', 'Apricot', 'Balloon', 'Barometer', 'Basket', 'Biscuit', 'Blanket', 'Bobbin', 'Breeze', 'Buckle', 'Candlewick', 'Cardigan', 'Cartwheel', 'Chestnut', 'Cinnamon', 'Cloudberry',
  'Compass-Rose', 'Copperpot', 'Corduroy', 'Crayon', 'Crimson', 'Cupboard', 'Daffodil', 'Dewdrop', 'Drizzle', 'Dumpling', 'Feather', 'Firefly', 'Flannel', 'Foxglove', 'Gingham', 'Goosedown', 'Hailstone',
  'Hammock', 'Hedgerow', 'Hourglass', 'Indigo', 'Inkwell', 'Jamjar', 'Kaleidoscope', 'Lantern', 'Lilac', 'Mandolin', 'Marmalade', 'Mitten', 'Moonbeam', 'Mustard', 'Nightlight', 'Oatcake', 'Ochre',
  'Paperclip', 'Parasol', 'Patchwork', 'Pinecone', 'Pocketwatch', 'Puddle', 'Rainbarrel', 'Saffron', 'Scarlet', 'Snowdrop', 'Sundial', 'Teacup', 'Thimble', 'Toffee', 'Turquoise', 'Umbrella',
] as const;

/** How many people can be named before a name comes again. */
export const nameCount = forenames.length * surnames.length;

/** A step that has no factor in common with the number of names visits each of them once. */
const step = 1_597;

/** The name of the nth person; no two people share one. Throws a RangeError when the names are used up. */
export function nameOf(person: number): { readonly forename: string; readonly surname: string } {
  if (person < 0 || person >= nameCount) throw new RangeError(`There are names for ${nameCount} people only.`);
  const index = (person * step) % nameCount;
  return { forename: forenames[index % forenames.length] ?? '', surname: surnames[Math.floor(index / forenames.length)] ?? '' };
}
