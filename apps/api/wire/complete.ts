import {
  GraphQLBoolean, GraphQLError, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType,
  type FieldNode, type GraphQLAbstractType, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { answerFields, fail } from './fields';
import { isPromise, step, type Complete, type Run, type SelectionPlan } from './plan';

/** Where a type is asked for: the field's name for its errors, its nodes for what is selected of the type. */
export interface Place {
  readonly typeName: string;
  readonly fieldName: string;
  readonly nodes: readonly FieldNode[];
  /** What these nodes select of an object. */
  selectionOf(run: Run, type: GraphQLObjectType): SelectionPlan;
}

/** Completes values of a type as "Value Completion" of the specification has it, in the words of graphql-js. */
export function completerOf(type: GraphQLOutputType, place: Place): Complete {
  if (isNonNullType(type)) return nonNull(completerOf(type.ofType, place), place);
  const complete = ofNullable(type, place);
  return (run, info, path, result) => {
    if (result instanceof Error) throw result;
    return result == null ? null : complete(run, info, path, result);
  };
}

function ofNullable(type: GraphQLOutputType, place: Place): Complete {
  if (isListType(type)) return list(type.ofType, place);
  if (isLeafType(type)) return leaf(type);
  if (isAbstractType(type)) return abstract(type, place);
  if (isObjectType(type)) return object(type, place);
  throw new Error(`Cannot complete value of unexpected output type: ${inspect(type)}`);
}

const nonNull = (complete: Complete, { typeName, fieldName }: Place): Complete => (run, info, path, result) => {
  const completed = complete(run, info, path, result);
  if (completed === null) throw new Error(`Cannot return null for non-nullable field ${typeName}.${fieldName}.`);
  return completed;
};

/** The values of the leaves that are nearly always answered, which `serialize` would return as they are. */
export function plainValuesOf(type: GraphQLOutputType): ((value: unknown) => boolean) | undefined {
  const named: GraphQLOutputType = isNonNullType(type) ? type.ofType : type;
  if (named === GraphQLString || named === GraphQLID) return (value) => typeof value === 'string';
  if (named === GraphQLBoolean) return (value) => typeof value === 'boolean';
  if (named === GraphQLInt) return (value) => typeof value === 'number' && (value | 0) === value && !Object.is(value, -0);
  if (named === GraphQLFloat) return (value) => typeof value === 'number' && Number.isFinite(value);
  return undefined;
}

const leaf = (type: GraphQLLeafType): Complete => (_run, _info, _path, result) => {
  const serialized = type.serialize(result);
  if (serialized == null) {
    throw new Error(`Expected \`${inspect(type)}.serialize(${inspect(result)})\` to return non-nullable value, returned: ${inspect(serialized)}`);
  }
  return serialized;
};

function list(itemType: GraphQLOutputType, place: Place): Complete {
  const complete = completerOf(itemType, place);
  const isPlain = plainValuesOf(itemType);
  const itemNonNull = isNonNullType(itemType);
  return (run, info, path, result) => {
    if (!isIterable(result)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${place.typeName}.${place.fieldName}".`);
    const waiting: PromiseLike<unknown>[] = [];
    const completeItem = (item: unknown, index: number) => {
      if (isPlain?.(item)) return item;
      const itemPath = step(path, index, undefined);
      const failed = (raw: unknown) => fail(run, place.nodes, itemNonNull, itemPath, raw);
      try {
        const value = isPromise(item) ? item.then((resolved) => complete(run, info, itemPath, resolved)) : complete(run, info, itemPath, item);
        if (!isPromise(value)) return value;
        const settled = value.then(undefined, failed);
        waiting.push(settled);
        return settled;
      } catch (raw) {
        return failed(raw);
      }
    };
    try {
      const completed = Array.from(result, completeItem);
      return waiting.length > 0 ? Promise.all(completed) : completed;
    } catch (error) {
      // Items that are waited for may fail too, and nobody would hear of it: that would end the process.
      for (const item of waiting) item.then(undefined, () => undefined);
      throw error;
    }
  };
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';

function object(type: GraphQLObjectType, place: Place): Complete {
  return (run, info, path, result) => {
    const plan = place.selectionOf(run, type);
    if (!type.isTypeOf) return answerFields(run, plan, result, path);
    const mustBe = (is: boolean) => {
      if (!is) throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(result)}.`, { nodes: place.nodes });
    };
    const is = type.isTypeOf(result, run.contextValue, info);
    if (isPromise(is)) {
      return is.then((resolved) => {
        mustBe(resolved);
        return answerFields(run, plan, result, path);
      });
    }
    mustBe(is);
    return answerFields(run, plan, result, path);
  };
}

function abstract(type: GraphQLAbstractType, place: Place): Complete {
  const members = new Map<GraphQLObjectType, Complete>();
  const asMember = (run: Run, name: unknown, info: GraphQLResolveInfo, path: Parameters<Complete>[2], result: unknown) => {
    const member = memberOf(run, type, name, place, result);
    let complete = members.get(member);
    if (!complete) members.set(member, (complete = object(member, place)));
    return complete(run, info, path, result);
  };
  return (run, info, path, result) => {
    const name = (type.resolveType ?? run.typeResolver)(result, run.contextValue, info, type);
    return isPromise(name) ? name.then((resolved) => asMember(run, resolved, info, path, result)) : asMember(run, name, info, path, result);
  };
}

function memberOf(run: Run, type: GraphQLAbstractType, name: unknown, { typeName, fieldName, nodes }: Place, result: unknown): GraphQLObjectType {
  const must = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${typeName}.${fieldName}"`;
  if (name == null) {
    throw new GraphQLError(`${must}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, { nodes });
  }
  if (isObjectType(name)) throw new GraphQLError('Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.');
  if (typeof name !== 'string') throw new GraphQLError(`${must} with value ${inspect(result)}, received "${inspect(name)}".`);
  const member = run.schema.getType(name);
  if (member == null) throw new GraphQLError(`Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`, { nodes });
  if (!isObjectType(member)) throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`, { nodes });
  if (!run.schema.isSubType(type, member)) throw new GraphQLError(`Runtime Object type "${member.name}" is not a possible type for "${type.name}".`, { nodes });
  return member;
}
