import { isNonNullType, Kind, OperationTypeNode, visit, type DocumentNode, type ExecutionArgs, type ExecutionResult, type FieldNode, type GraphQLError, type GraphQLObjectType } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { assertValidExecutionArguments, buildExecutionContext, getFieldDef } from 'graphql/execution/execute.js';
import { completerOf, plainValuesOf } from './complete';
import { answerFields, answerInTurn } from './fields';
import { isPromise, type FieldPlan, type Run, type SelectionPlan } from './plan';

type Answer = Record<string, unknown> | null;

/**
 * An operation of a document, made ready once for all the times that it is asked: which fields are selected of which type, how each is resolved
 * and its value completed. What depends on variables (whether they fit, arguments) is worked out each time by graphql-js's own functions, and so
 * are the errors' words, so that the answers are the same.
 */
export class CompiledOperation {
  /** By the values of the variables that decide what is skipped or included. */
  private readonly roots = new Map<string, (run: Run) => SelectionPlan>();
  private readonly deciding: readonly string[];

  constructor(document: DocumentNode) {
    this.deciding = decidingVariables(document);
  }

  /** Answers as `execute` of graphql-js does. */
  execute(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
    assertValidExecutionArguments(args.schema, args.document, args.variableValues);
    const run = begin(args);
    return 'schema' in run ? this.run(run) : { errors: run };
  }

  /** Answers an operation whose variables fit. */
  run(run: Run): ExecutionResult | Promise<ExecutionResult> {
    try {
      const answer = this.answer(run);
      if (!isPromise(answer)) return response(answer, run);
      return answer.then((data) => response(data, run), (error: GraphQLError) => failed(error, run));
    } catch (error) {
      return failed(error as GraphQLError, run);
    }
  }

  private answer(run: Run): Answer | Promise<Answer> {
    const root = this.rootOf(run)(run);
    return run.operation.operation === OperationTypeNode.MUTATION ? answerInTurn(run, root, run.rootValue) : answerFields(run, root, run.rootValue, undefined);
  }

  private rootOf(run: Run): (run: Run) => SelectionPlan {
    const key = this.deciding.length === 0 ? '' : JSON.stringify(this.deciding.map((name) => run.variableValues[name] ?? null));
    let root = this.roots.get(key);
    if (!root) {
      if (this.roots.size >= variantsKept) this.roots.clear();
      this.roots.set(key, (root = rootSelection()));
    }
    return root;
  }
}

/** What an operation is answered with, or why it cannot be begun: its variables do not fit, or there is none of that name. */
export const begin = (args: ExecutionArgs): Run | readonly GraphQLError[] => buildExecutionContext(args) as Run | readonly GraphQLError[];

/** Different sets of skipped and included parts that are kept of one operation. */
const variantsKept = 32;

const response = (data: Answer, { collectedErrors: { errors } }: Run): ExecutionResult => (errors.length === 0 ? { data } : { errors, data });

function failed(error: GraphQLError, run: Run): ExecutionResult {
  run.collectedErrors.add(error, undefined);
  return response(null, run);
}

function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function rootSelection(): (run: Run) => SelectionPlan {
  let plan: SelectionPlan | undefined;
  return (run) => {
    if (plan) return plan;
    const type = run.schema.getRootType(run.operation.operation);
    if (!type) throw new Error(`This schema has no ${run.operation.operation}.`);
    return (plan = planOf(run, type, collectFields(run.schema, run.fragments, run.variableValues, type, run.operation.selectionSet)));
  };
}

/** What some nodes select of each type of object that is met there. */
function subSelection(nodes: readonly FieldNode[]): (run: Run, type: GraphQLObjectType) => SelectionPlan {
  let lastType: GraphQLObjectType | undefined;
  let lastPlan: SelectionPlan = { fields: [], namesPrototype: false };
  const plans = new Map<GraphQLObjectType, SelectionPlan>();
  return (run, type) => {
    if (type === lastType) return lastPlan;
    let plan = plans.get(type);
    if (!plan) plans.set(type, (plan = planOf(run, type, collectSubfields(run.schema, run.fragments, run.variableValues, type, nodes))));
    lastType = type;
    return (lastPlan = plan);
  };
}

function planOf(run: Run, parentType: GraphQLObjectType, selected: ReadonlyMap<string, readonly FieldNode[]>): SelectionPlan {
  const fields = [...selected].flatMap(([key, nodes]): FieldPlan[] => {
    const definition = getFieldDef(run.schema, parentType, nodes[0]!);
    if (!definition) return [];
    return [{
      key, nodes, definition, parentType,
      resolve: definition.resolve,
      readsOnlySource: definition.args.length === 0 && definition.resolve !== undefined && seesOneParameter(definition.resolve),
      nonNull: isNonNullType(definition.type),
      isPlain: plainValuesOf(definition.type),
      complete: completerOf(definition.type, { typeName: parentType.name, fieldName: definition.name, nodes, selectionOf: subSelection(nodes) }),
    }];
  });
  return { fields, namesPrototype: selected.has('__proto__') };
}

/** Nest makes such resolvers for the properties of its object types: `(root) => root[name]`. */
const seesOneParameter = (resolve: (...given: never[]) => unknown): boolean => resolve.length === 1 && !/\.\.\.|\barguments\b|\beval\b|native code/.test(Function.prototype.toString.call(resolve));
