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
    if (!access) throw denied(unit, 'UNDECLARED', 'FORBIDDEN', 'This operation does not say who may use it, and so nobody may.');
    if (viewer.kind !== 'user') throw denied(unit, access.permission, 'UNAUTHENTICATED', 'Sign in to do this.');
    if (!mayDo(viewer.roles, access.permission)) throw denied(unit, access.permission, 'FORBIDDEN', 'Your role does not allow this.');
    const role = databaseRoles[access.permission] ?? 'linkwell_app';
    if (role !== 'linkwell_app' && rootFields(context) > 1) throw badInput(refusal('ASK_ALONE', 'Ask for this in an operation of its own.'));
    unit.useRole(role);
    return true;
  }
}

const rootFields = (context: ExecutionContext): number =>
  GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().operation.selectionSet.selections.length;

function denied(unit: GraphqlContext['unit'], permission: string, code: 'FORBIDDEN' | 'UNAUTHENTICATED', message: string): GraphQLError {
  if (unit.viewer.kind === 'user') unit.recordAfterwards({ action: 'access.denied', outcome: 'denied', detail: permission });
  return new GraphQLError(message, { extensions: { code } });
}
