import { accessMetadata, badInput, contextOf, type Access, type GraphqlContext } from '@linkwell/graphql';
import { mayDo, refusal, type Permission } from '@linkwell/kernel';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { DatabaseRole } from '@linkwell/database';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';

/** Permissions whose operations run as another database role than `linkwell_app`. */
const databaseRoles: Partial<Record<Permission, DatabaseRole>> = { 'release.read': 'linkwell_evaluator', 'job.manage': 'linkwell_worker', 'trail.read': 'linkwell_auditor' };

/** Asks every operation what it requires. One that declares nothing is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessMetadata, [context.getHandler(), context.getClass()]);
    if (context.getType<GqlContextType>() !== 'graphql') return access?.kind === 'public';
    const { viewer, unit } = contextOf(context);
    if (access?.kind === 'public') return true;
    if (!access) throw denied(unit, 'UNDECLARED', [], 'FORBIDDEN', 'This operation does not say who may use it, and so nobody may.');
    const graphql = GqlExecutionContext.create(context);
    const ids = idsAsked(graphql.getArgs());
    unit.isAsked(graphql.getInfo<GraphQLResolveInfo>().fieldName, ids);
    if (viewer.kind !== 'user') throw denied(unit, access.permission, ids, 'UNAUTHENTICATED', 'Sign in to do this.');
    if (!mayDo(viewer.roles, access.permission)) throw denied(unit, access.permission, ids, 'FORBIDDEN', 'Your role does not allow this.');
    const role = databaseRoles[access.permission] ?? 'linkwell_app';
    if (role !== 'linkwell_app' && rootFields(context) > 1) throw badInput(refusal('ASK_ALONE', 'Ask for this in an operation of its own.'));
    unit.useRole(role);
    return true;
  }
}

const rootFields = (context: ExecutionContext): number =>
  GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().operation.selectionSet.selections.length;

function denied(unit: GraphqlContext['unit'], permission: string, subjectIds: readonly string[], code: 'FORBIDDEN' | 'UNAUTHENTICATED', message: string): GraphQLError {
  if (unit.viewer.kind === 'user') unit.recordAfterwards({ action: 'access.denied', subjectIds, outcome: 'denied', detail: permission });
  return new GraphQLError(message, { extensions: { code } });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const mostIds = 50;

/** Ids among an operation's arguments, however deep they stand; a retry's key names nobody. */
function idsAsked(args: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (found.size >= mostIds) return;
    if (typeof value === 'string' && uuid.test(value)) found.add(value.toLowerCase());
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) if (name !== 'idempotencyKey') look(inner);
  };
  look(args);
  return [...found];
}
