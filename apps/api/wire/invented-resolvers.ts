import { seededRandom, type Random } from '@linkwell/kernel';
import {
  isAbstractType, isEnumType, isListType, isNonNullType, isObjectType,
  type GraphQLFieldResolver, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema,
} from 'graphql';

/**
 * How what lies under a list answers: `at-once` throughout, or by promises where it fails. graphql-js leaves promises of a list unheard when
 * another item of it fails at once, which ends the process; so its answers to that cannot be compared.
 */
type Manner = 'any' | 'at-once' | 'later';

/** What a resolver of these hands on: everything below it is drawn from this number. */
interface Source {
  readonly __typename?: string;
  readonly seed: number;
  readonly manner: Manner;
}

/**
 * Gives every field of a schema a resolver that answers the same for the same source, whoever asks: mostly values that fit, now and then a
 * promise, an error, null where it may not be, a list that is none, a member that does not exist.
 */
export function inventResolvers(schema: GraphQLSchema): GraphQLFieldResolver<Source | undefined, unknown> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (hash(type.name) % 7 === 0) type.isTypeOf = (value: Source) => draw(value.seed, (random) => inManner(random.next() < 0.95, random.next() < 0.5, value.manner) as boolean);
    for (const field of Object.values(type.getFields())) {
      const way = hash(`${type.name}.${field.name}`) % 3;
      if (way === 0) field.resolve = (source: Source | undefined) => answer(schema, field.type, source, field.name);
      if (way === 1) field.resolve = fromEverything(schema);
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type) && hash(type.name) % 2 === 0) type.resolveType = (value: Source) => draw(value.seed, (random) => inManner(value.__typename, random.next() < 0.5, value.manner) as string);
  }
  return (source, _given, _context, info) => answer(schema, info.returnType, source, info.fieldName);
}

/** Depends on all that a resolver is handed. */
const fromEverything = (schema: GraphQLSchema): GraphQLFieldResolver<Source | undefined, { caller: string }> => (source, given, context, info) =>
  answer(schema, info.returnType, source, JSON.stringify([given, context.caller, seenIn(info)]));

function seenIn(info: GraphQLResolveInfo): unknown {
  const path: unknown[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) path.push(at.key, at.typename);
  return [path, info.fieldName, info.fieldNodes.map((node) => node.loc?.start), info.parentType.name, String(info.returnType), info.operation.name?.value, Object.keys(info.fragments), info.variableValues, info.rootValue];
}

function answer(schema: GraphQLSchema, type: GraphQLOutputType, source: Source | undefined, asked: string): unknown {
  return draw(hash(`${source?.seed ?? 1}${asked}`), (random) => value(schema, type, random, source?.manner ?? 'any'));
}

function value(schema: GraphQLSchema, type: GraphQLOutputType, random: Random, manner: Manner): unknown {
  const nullable = !isNonNullType(type);
  const luck = random.next();
  const waits = random.next() < 0.15;
  if (luck < 0.004) return inManner(new Error(`It broke (${Math.floor(random.next() * 100)}).`), waits || manner === 'later', manner);
  if (luck < 0.008 && manner !== 'later') return new Error('It was returned.');
  if (luck < (nullable ? 0.1 : 0.012)) return inManner(random.next() < 0.5 ? null : undefined, waits || (manner === 'later' && !nullable), manner);
  const { given, fits } = fitting(schema, nullable ? type : type.ofType, random, manner);
  return inManner(given, waits || (manner === 'later' && !fits), manner);
}

/** A value, or a promise that is kept some turns later; an error is thrown, or breaks the promise. */
function inManner(given: unknown, waits: boolean, manner: Manner): unknown {
  if (waits && manner !== 'at-once') return later(hash(String(typeof given)) % 4, given);
  if (given instanceof Error) throw given;
  return given;
}

async function later(turns: number, given: unknown): Promise<unknown> {
  for (let turn = 0; turn < turns; turn += 1) await undefined;
  if (given instanceof Error) throw given;
  return given;
}

interface Drawn {
  readonly given: unknown;
  readonly fits: boolean;
}

function fitting(schema: GraphQLSchema, type: GraphQLOutputType, random: Random, manner: Manner): Drawn {
  const luck = random.next();
  if (isListType(type)) return luck < 0.01 ? { given: 'not a list', fits: false } : { given: list(schema, type.ofType, random, manner), fits: true };
  if (isAbstractType(type)) {
    const members = schema.getPossibleTypes(type);
    const __typename = luck < 0.01 ? 'Nobody' : luck < 0.02 ? 'Query' : luck < 0.03 ? undefined : members[Math.floor(random.next() * members.length)]!.name;
    return { given: { __typename, seed: seedOf(random), manner }, fits: luck >= 0.03 };
  }
  if (isObjectType(type)) return { given: { seed: seedOf(random), manner }, fits: true };
  if (isEnumType(type)) return luck < 0.01 ? { given: 'NO_SUCH_VALUE', fits: false } : { given: type.getValues()[Math.floor(random.next() * type.getValues().length)]!.value as unknown, fits: true };
  return { given: scalar(String(type), luck, random), fits: luck >= 0.05 };
}

function list(schema: GraphQLSchema, itemType: GraphQLOutputType, random: Random, outer: Manner): Iterable<unknown> {
  const manner = outer === 'any' ? (random.next() < 0.5 ? 'at-once' : 'later') : outer;
  const items = Array.from({ length: Math.floor(random.next() * 4) }, () => value(schema, itemType, random, manner));
  return random.next() < 0.1 ? new Set(items) : items;
}

function scalar(name: string, luck: number, random: Random): unknown {
  const number = Math.floor(random.next() * 2_000) - 1_000;
  const odd: readonly unknown[] = [number, number / 3, true, false, 'text', '', '12', NaN, Infinity, 2 ** 40, -0, {}, [], new Date(number * 1e9), { valueOf: () => 7 }, { toJSON: () => 'shown' }, Symbol.iterator];
  if (luck < 0.05) return odd[Math.floor(random.next() * odd.length)];
  if (name === 'Int') return number;
  if (name === 'Float') return number / 7;
  if (name === 'Boolean') return number > 0;
  if (name === 'DateTime') return new Date(1.7e12 + number * 1e7);
  if (name === 'CalendarDate') return '2026-05-01';
  return `text ${number} “\\"\n`;
}

const seedOf = (random: Random): number => Math.floor(random.next() * 2 ** 31);

const draw = <T>(seed: number, make: (random: Random) => T): T => make(seededRandom(seed));

/** FNV-1a. */
export function hash(text: string): number {
  let value = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  return value >>> 0;
}
