import type { FieldNode, GraphQLError, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute.js';

/** One operation being answered: what graphql-js itself prepares for it, with variables that fit and the errors met so far. */
export type Run = Omit<ExecutionContext, 'collectedErrors'> & {
  readonly collectedErrors: { add(error: GraphQLError, path: Path | undefined): void; readonly errors: readonly GraphQLError[] };
};

export type Path = GraphQLResolveInfo['path'];

/** Turns what a resolver returned into what is answered, or a promise of it. Throws where the field fails. */
export type Complete = (run: Run, info: GraphQLResolveInfo, path: Path, result: unknown) => unknown;

/** Everything about a field of a selection that is the same whenever the operation is asked. */
export interface FieldPlan {
  /** Its name in the answer: the alias, or the field's name. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  readonly resolve: GraphQLField<unknown, unknown>['resolve'];
  /** Its resolver can see nothing but the source: neither arguments, context nor info need be made for it. */
  readonly readsOnlySource: boolean;
  readonly nonNull: boolean;
  /** Whether a value of a leaf is answered as it is. */
  readonly isPlain: ((value: unknown) => boolean) | undefined;
  readonly complete: Complete;
}

export interface SelectionPlan {
  readonly fields: readonly FieldPlan[];
  /** One is called `__proto__`, which must be a key of the answer like any other. */
  readonly namesPrototype: boolean;
}

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null && typeof (value as { then?: unknown }).then === 'function';

export const step = (prev: Path | undefined, key: string | number, typename: string | undefined): Path => ({ prev, key, typename });
