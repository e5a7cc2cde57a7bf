import type { NamedStatement, UnitOfWork } from '@linkwell/database';
import type { Viewer } from '@linkwell/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';

/** What every resolver of one operation shares. */
export interface GraphqlContext {
  readonly req: Request;
  readonly res: Response;
  readonly viewer: Viewer;
  readonly unit: UnitOfWork;
}

/**
 * By root field, what it will read first for some arguments: read in the message that finds out who asks, a round trip saved. Only for what the
 * public may read, for it is read as the public and before any guard.
 */
export type ReadsAhead = Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => readonly NamedStatement[]>>;

/** Injects the operation's unit of work into a resolver's parameter. */
export const Unit = createParamDecorator((_data: unknown, context: ExecutionContext): UnitOfWork => contextOf(context).unit);

/** Injects the whole GraphQL context, for the few resolvers that set or clear a cookie. */
export const Context = createParamDecorator((_data: unknown, context: ExecutionContext): GraphqlContext => contextOf(context));

export const contextOf = (context: ExecutionContext): GraphqlContext => GqlExecutionContext.create(context).getContext<GraphqlContext>();
