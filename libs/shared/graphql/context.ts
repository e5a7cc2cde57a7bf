import type { UnitOfWork } from '@linkwell/database';
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

/** Injects the operation's unit of work into a resolver's parameter. */
export const Unit = createParamDecorator((_data: unknown, context: ExecutionContext): UnitOfWork => contextOf(context).unit);

/** Injects the whole GraphQL context, for the few resolvers that set or clear a cookie. */
export const Context = createParamDecorator((_data: unknown, context: ExecutionContext): GraphqlContext => contextOf(context));

export const contextOf = (context: ExecutionContext): GraphqlContext => GqlExecutionContext.create(context).getContext<GraphqlContext>();
