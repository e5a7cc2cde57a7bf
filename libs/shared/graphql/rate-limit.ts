import { Clock } from '@linkwell/kernel';
import { HttpException, Injectable, SetMetadata, type CanActivate, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import type { Request } from 'express';
import { GraphQLError } from 'graphql';
import { contextOf } from './context';
import { errorWords } from './error-codes';

interface Limit {
  readonly most: number;
  readonly seconds: number;
}

const limitMetadata = 'linkwell:limit';

/** At most so many calls of an operation from one address in so many seconds. For what anybody may do without an account. */
export const Limited = (most: number, seconds: number): CustomDecorator => SetMetadata(limitMetadata, { most, seconds } satisfies Limit);

/** Beyond this many addresses at once, those whose time has passed are forgotten. */
const addressesRemembered = 10_000;

/**
 * Holds operations to their limits. The counts live in this process and hold addresses for as long as their limit says, nothing is written down;
 * several processes behind one door each count for themselves.
 */
@Injectable()
export class RateGuard implements CanActivate {
  private readonly counts = new Map<string, { calls: number; until: number }>();

  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const limit = this.reflector.get<Limit | undefined>(limitMetadata, context.getHandler());
    if (!limit) return true;
    const isGraphql = context.getType<GqlContextType>() === 'graphql';
    const request = isGraphql ? contextOf(context).req : context.switchToHttp().getRequest<Request>();
    if (this.take(`${context.getClass().name}.${context.getHandler().name} ${request.ip ?? ''}`, limit)) return true;
    if (isGraphql) throw new GraphQLError(errorWords.TOO_MANY_REQUESTS, { extensions: { code: 'TOO_MANY_REQUESTS' } });
    throw new HttpException(errorWords.TOO_MANY_REQUESTS, 429);
  }

  /** Counts one call; false when there were too many already. */
  take(key: string, { most, seconds }: Limit): boolean {
    const now = this.clock.now().getTime();
    const found = this.counts.get(key);
    if (found && found.until > now) {
      found.calls += 1;
      return found.calls <= most;
    }
    if (this.counts.size >= addressesRemembered) this.forget(now);
    this.counts.set(key, { calls: 1, until: now + seconds * 1000 });
    return true;
  }

  private forget(now: number): void {
    for (const [key, { until }] of this.counts) if (until <= now) this.counts.delete(key);
    if (this.counts.size >= addressesRemembered) this.counts.clear();
  }
}
