import { getArgumentValues, locatedError, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { isPromise, step, type FieldPlan, type Path, type Run, type SelectionPlan } from './plan';

type Answer = Record<string, unknown>;

const blank = (plan: SelectionPlan): Answer => (plan.namesPrototype ? (Object.create(null) as Answer) : {});

/** Answers a selection of fields side by side: their values by their keys, or a promise of that where one of them is waited for. */
export function answerFields(run: Run, plan: SelectionPlan, source: unknown, path: Path | undefined): Answer | Promise<Answer> {
  const answer = blank(plan);
  let waiting = false;
  try {
    for (const field of plan.fields) {
      const value = answerField(run, field, source, path);
      answer[field.key] = value;
      if (!waiting && isPromise(value)) waiting = true;
    }
  } catch (error) {
    if (!waiting) throw error;
    // The promises of the fields before it are heeded too, for they may fail as well.
    return allOf(answer).finally(() => {
      throw error;
    });
  }
  return waiting ? allOf(answer) : answer;
}

/** Answers the fields of a change one after another. */
export function answerInTurn(run: Run, plan: SelectionPlan, source: unknown): Answer | Promise<Answer> {
  const answer = blank(plan);
  const from = (index: number): Answer | Promise<Answer> => {
    for (let at = index; at < plan.fields.length; at += 1) {
      const field = plan.fields[at]!;
      const value = answerField(run, field, source, undefined);
      if (isPromise(value)) {
        return Promise.resolve(value).then((resolved) => {
          answer[field.key] = resolved;
          return from(at + 1);
        });
      }
      answer[field.key] = value;
    }
    return answer;
  };
  return from(0);
}

async function allOf(answer: Answer): Promise<Answer> {
  const values = await Promise.all(Object.values(answer));
  for (const [index, key] of Object.keys(answer).entries()) answer[key] = values[index];
  return answer;
}

function answerField(run: Run, field: FieldPlan, source: unknown, parentPath: Path | undefined): unknown {
  if (!field.readsOnlySource) return resolveField(run, field, source, step(parentPath, field.key, field.parentType.name));
  let result: unknown;
  try {
    result = (field.resolve as (source: unknown) => unknown)(source);
  } catch (raw) {
    return fail(run, field.nodes, field.nonNull, step(parentPath, field.key, field.parentType.name), raw);
  }
  if (field.isPlain?.(result)) return result;
  if (result == null && !field.nonNull) return null;
  const path = step(parentPath, field.key, field.parentType.name);
  return completeField(run, field, path, infoOf(run, field, path), result);
}

function resolveField(run: Run, field: FieldPlan, source: unknown, path: Path): unknown {
  const info = infoOf(run, field, path);
  let result: unknown;
  try {
    const given = field.definition.args.length > 0 ? getArgumentValues(field.definition, field.nodes[0]!, run.variableValues) : {};
    result = (field.resolve ?? run.fieldResolver)(source, given, run.contextValue, info);
  } catch (raw) {
    return fail(run, field.nodes, field.nonNull, path, raw);
  }
  return completeField(run, field, path, info, result);
}

function completeField(run: Run, field: FieldPlan, path: Path, info: GraphQLResolveInfo, result: unknown): unknown {
  try {
    const completed = isPromise(result) ? result.then((resolved) => field.complete(run, info, path, resolved)) : field.complete(run, info, path, result);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (raw: unknown) => fail(run, field.nodes, field.nonNull, path, raw));
  } catch (raw) {
    return fail(run, field.nodes, field.nonNull, path, raw);
  }
}

/** A failed field is null with an error, or fails what it belongs to where it may not be null. */
export function fail(run: Run, nodes: readonly FieldNode[], nonNull: boolean, path: Path, raw: unknown): null {
  const error = locatedError(raw, nodes, pathToArray(path));
  if (nonNull) throw error;
  run.collectedErrors.add(error, path);
  return null;
}

function pathToArray(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) keys.unshift(at.key);
  return keys;
}

const infoOf = (run: Run, { definition, nodes, parentType }: FieldPlan, path: Path): GraphQLResolveInfo => ({
  fieldName: definition.name,
  fieldNodes: nodes,
  returnType: definition.type,
  parentType,
  path,
  schema: run.schema,
  fragments: run.fragments,
  rootValue: run.rootValue,
  operation: run.operation,
  variableValues: run.variableValues,
});
