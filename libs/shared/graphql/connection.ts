import { refusal, type Refusal } from '@linkwell/kernel';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { GraphQLError } from 'graphql';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

/** The arguments of every list. `after` is a cursor that an earlier page gave. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25 })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number = 25;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Declares the Relay connection types `<name>Connection` and `<name>Edge` of an object type. */
export function connectionOf<Node extends object>(name: string, node: new (...parameters: never[]) => Node): new () => Connection<Node> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor: string;

    @Field(() => node)
    node: Node;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType implements Connection<Node> {
    @Field(() => [Edge])
    edges: { cursor: string; node: Node }[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int)
    totalCount: number;
  }
  return ConnectionType;
}

/**
 * Makes a page of rows that were fetched with `limit first + 1`. `keys` gives a row's sort keys, ending in its id; they become its cursor.
 */
export function page<Row, Node>(rows: readonly Row[], first: number, totalCount: number, keys: (row: Row) => readonly CursorKey[], show: (row: Row) => Node): Connection<Node> {
  const shown = rows.slice(0, first);
  const edges = shown.map((row) => ({ cursor: encodeCursor(keys(row)), node: show(row) }));
  return { edges, totalCount, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

export type CursorKey = string | number | null;

export const encodeCursor = (keys: readonly CursorKey[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Reads a cursor that a page gave: as many keys as `kinds` names, each of its kind. Nothing in, `undefined` out.
 * Throws BAD_USER_INPUT for anything that is not such a cursor.
 */
export function decodeCursor(cursor: string | null | undefined, kinds: readonly ('text' | 'number' | 'id')[]): CursorKey[] | undefined {
  if (cursor == null) return undefined;
  const keys = readKeys(cursor);
  const fits = keys?.length === kinds.length && keys.every((key, index) => isOfKind(key, kinds[index]));
  if (!fits) throw badInput(refusal('BAD_CURSOR', 'Use a cursor that this list gave, or leave it out for the first page.', 'after'));
  return keys;
}

const isOfKind = (key: CursorKey, kind: 'text' | 'number' | 'id' | undefined): boolean =>
  key === null ? kind !== 'id' : kind === 'number' ? Number.isFinite(key) : typeof key === 'string' && (kind === 'text' || uuid.test(key));

function readKeys(cursor: string): CursorKey[] | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) && keys.every((key) => key === null || typeof key === 'string' || typeof key === 'number') ? keys : undefined;
  } catch {
    return undefined;
  }
}

/** An error for input that cannot be meant: answered as BAD_USER_INPUT with the field and the remedy. */
export const badInput = (problem: Refusal): GraphQLError =>
  new GraphQLError(problem.message, { extensions: { code: 'BAD_USER_INPUT', field: problem.field, reason: problem.code } });

/** What this viewer may not see does not exist for them. */
export const notFound = (): GraphQLError => new GraphQLError('There is no such record, or it is not yours to see.', { extensions: { code: 'NOT_FOUND' } });
