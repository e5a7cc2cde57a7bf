import { isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType } from 'graphql';

/** Stands in everything that the canary writes or says, and nowhere else. */
const mark = 'Zzqcanary';
let numbers = 0;
/** Another one each time, of the range that is never given to anybody, with its check digit. */
function nhsNumber(): string {
  const nine = `999123${String(numbers++).padStart(3, '0')}`;
  const rest = 11 - ([...nine].reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0) % 11);
  return rest === 10 ? nhsNumber() : `999 123 ${nine.slice(6)}${rest % 11}`;
}

/** What is typed into a field, by its name. A new field needs a line only where its form is checked. */
const typed: Readonly<Record<string, string | undefined>> = {
  forename: `${mark}forename`,
  surname: `${mark}surname`,
  number: '01632 960917',
  phone: '01632 960917',
  email: `${mark.toLowerCase()}@linkwell.example`,
};
/** Texts that are no words about a person, and have to be right for the operation to be reached. */
const asGiven = ['wordingVersion', 'postcode', 'near', 'after', 'before', 'instrument', 'itemId', 'scaleId', 'lawfulBasis'];

/** What must be nowhere: the words, the numbers however they are spaced, and words as PostgreSQL dumps bytes. */
export const canary = new RegExp([mark, Buffer.from(mark).toString('hex'), Buffer.from(mark).toString('base64').slice(0, 10), String.raw`999\s?123\s?\d{4}`, String.raw`01632\s?960\s?917`].join('|'), 'i');

type Values = Readonly<Record<string, unknown>>;
type Change = (name: string, type: GraphQLInputType, value: unknown) => unknown;

/** Every word that a person would type is the canary's. */
export const marked = (args: readonly GraphQLArgument[], values: Values): Values =>
  changed(args, values, (name, type, value) => (isString(type) && !asGiven.includes(name) ? wordsFor(name) : value), true);

/** Every word is far too long. */
export const tooLong = (args: readonly GraphQLArgument[], values: Values): Values =>
  changed(args, values, (_name, type, value) => (isString(type) ? `${mark} `.repeat(2_000) : value));

/** Words stand where a number, a date, a choice or an id belongs. */
export const misplaced = (args: readonly GraphQLArgument[], values: Values): Values => changed(args, values, (name) => typed[name] ?? `${mark} 999 123 4578`);

const wordsFor = (name: string): string => (name === 'nhsNumber' ? nhsNumber() : (typed[name] ?? `${mark} said something about ${name}`));

const isString = (type: GraphQLInputType): boolean => isScalarType(type) && type.name === 'String';

/** `everyWord`: words are filled in too where the example leaves them out. */
function changed(fields: readonly (GraphQLArgument | GraphQLInputField)[], values: Values, change: Change, everyWord = false): Values {
  const missing = fields.filter(({ name, type }) => everyWord && isString(type) && !asGiven.includes(name) && (values[name] ?? null) === null).map(({ name }) => [name, '']);
  return Object.fromEntries([...Object.entries(values), ...missing].map(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    return [name, field ? changedValue(field.name, field.type, value, change, everyWord) : value];
  }));
}

function changedValue(name: string, type: GraphQLInputType, value: unknown, change: Change, everyWord: boolean): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return changedValue(name, type.ofType, value, change, everyWord);
  if (isListType(type)) return Array.isArray(value) ? value.map((each) => changedValue(name, type.ofType, each, change, everyWord)) : value;
  if (isInputObjectType(type)) return changed(Object.values(type.getFields()), value as Values, change, everyWord);
  return isScalarType(type) || isEnumType(type) ? change(name, type, value) : value;
}
