import type { NamedStatement } from '@linkwell/database';
import { endOperation, withinLimits, type GraphqlContext, type OperationResult, type ReadsAhead } from '@linkwell/graphql';
import type { Request, Response } from 'express';
import { getArgumentValues, GraphQLError, Kind, OperationTypeNode, parse, specifiedRules, validate, type DocumentNode, type FieldNode, type GraphQLField, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import { readsAhead } from '../features';
import type { Served } from './driver';
import { persistedOperations } from './generated/persisted-operations';
import { begin, CompiledOperation } from './operation';
import type { Run } from './plan';

interface Known {
  readonly name: string | undefined;
  readonly ahead: readonly Ahead[];
  readonly document: DocumentNode;
  readonly operation: CompiledOperation;
}

/** A field of the operation that reads ahead. */
interface Ahead {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly reads: ReadsAhead[string];
}

/** An operation that is known, with variables that fit. */
export interface Begun {
  readonly operation: CompiledOperation;
  readonly run: Run;
  /** What it is likely to read first. */
  readonly ahead: readonly NamedStatement[];
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Answers the operations that are known by their hash, each made ready when it is first asked and kept: there are no more than the web client has. */
export class AnswerPersisted {
  private readonly known = new Map<string, Known | undefined>();

  constructor(
    private readonly served: Served,
    private readonly log: (error: unknown) => void,
  ) {}

  /** What a body asks, when it asks for a known operation in a way that can be answered; otherwise nothing was done yet. */
  begin(body: Buffer): Begun | undefined {
    const asked = operationAsked(body);
    const known = asked && this.find(asked.hash);
    if (!known || (asked.name !== undefined && asked.name !== known.name)) return undefined;
    const run = begin({ schema: this.served.schema, document: known.document, variableValues: asked.variables });
    if (!('schema' in run)) return undefined;
    return { operation: known.operation, run, ahead: known.ahead.flatMap(({ node, field, reads }) => reads(getArgumentValues(field, node, run.variableValues))) };
  }

  /** Answers it for whoever asks, and ends its unit of work. */
  async answer({ operation, run, ahead }: Begun, req: Request, res: Response): Promise<Answer> {
    let context: GraphqlContext;
    try {
      context = await this.served.context({ req, res, ahead });
    } catch (error) {
      return { status: 500, text: textOf({ errors: [this.format(asGraphQLError(error, 'Context creation failed: '))] }) };
    }
    const { result, usual } = await this.resultOf(operation, { ...run, contextValue: context });
    const status = await endOperation(context.unit, result, this.log);
    return { status: status ?? usual, text: textOf(result) };
  }

  private async resultOf(operation: CompiledOperation, run: Run): Promise<{ result: OperationResult; usual: number }> {
    try {
      const { data = null, errors } = await operation.run(run);
      return { result: errors ? { errors: errors.map((error) => this.format(error)), data } : { data }, usual: 200 };
    } catch (error) {
      return { result: { errors: [this.format(asGraphQLError(error))] }, usual: 500 };
    }
  }

  private find(hash: string): Known | undefined {
    if (this.known.has(hash)) return this.known.get(hash);
    const text = Object.hasOwn(persistedOperations, hash) ? persistedOperations[hash] : undefined;
    if (text === undefined) return undefined;
    const known = this.prepare(text);
    this.known.set(hash, known);
    return known;
  }

  /** What does not fit the schema or the limits is left to Apollo, which says why. */
  private prepare(text: string): Known | undefined {
    const document = parse(text);
    const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    if (operations.length !== 1 || validate(this.served.schema, document, [...specifiedRules, withinLimits]).length > 0) return undefined;
    const [operation] = operations;
    return { name: operation!.name?.value, ahead: this.aheadOf(operation!), document, operation: new CompiledOperation(document) };
  }

  private aheadOf({ operation, selectionSet }: OperationDefinitionNode): readonly Ahead[] {
    const fields = operation === OperationTypeNode.QUERY ? this.served.schema.getQueryType()?.getFields() : undefined;
    return selectionSet.selections.flatMap((node): Ahead[] => {
      if (node.kind !== Kind.FIELD || (node.directives?.length ?? 0) > 0) return [];
      const [field, reads] = [fields?.[node.name.value], readsAhead[node.name.value as keyof typeof readsAhead]];
      return field && reads ? [{ node, field, reads }] : [];
    });
  }

  /** As Apollo hands an error to `formatError`. */
  private format(error: GraphQLError): GraphQLFormattedError {
    const { http: _, ...extensions } = error.extensions;
    return this.served.formatError({ ...error.toJSON(), extensions: { ...extensions, code: extensions['code'] ?? 'INTERNAL_SERVER_ERROR' } }, error);
  }
}

const asGraphQLError = (error: unknown, before = ''): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(`${before}${error instanceof Error ? error.message : String(error)}`, { originalError: error instanceof Error ? error : undefined });

interface Asked {
  readonly hash: string;
  readonly name: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A body that asks by hash alone, in the way of Apollo's persisted queries. */
function operationAsked(body: Buffer): Asked | undefined {
  let asked: unknown;
  try {
    asked = JSON.parse(body.toString());
  } catch {
    return undefined;
  }
  if (!isRecord(asked) || (asked['query'] !== undefined && asked['query'] !== null)) return undefined;
  const { operationName = null, variables = null, extensions } = asked;
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  if (!isRecord(persisted) || persisted['version'] !== 1 || typeof persisted['sha256Hash'] !== 'string') return undefined;
  if ((operationName !== null && typeof operationName !== 'string') || (variables !== null && !isRecord(variables))) return undefined;
  return { hash: persisted['sha256Hash'], name: operationName ?? undefined, variables: variables ?? undefined };
}

/** Errors first, as the specification advises. */
const textOf = ({ errors, data }: OperationResult): string => `${JSON.stringify({ errors, data })}\n`;
