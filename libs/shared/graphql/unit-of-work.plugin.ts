import type { ApolloServerPlugin } from '@apollo/server';
import type { UnitOfWork } from '@linkwell/database';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from './context';
import { formatError, formatFailedCommit } from './error-codes';

/** An operation's answer before it is written. */
export interface OperationResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/**
 * Ends an operation's unit of work before its answer is written: commits what succeeded, undoes what failed, whole, and then answers nothing of
 * it. Returns the HTTP status where it is not the usual one.
 */
export async function endOperation(unit: UnitOfWork, result: OperationResult, log: (error: unknown) => void): Promise<400 | undefined> {
  const failed = (result.errors?.length ?? 0) > 0;
  if (failed && result.data != null) result.data = null;
  if (result.errors?.some((error) => error.extensions?.['code'] === 'NOT_FOUND')) unit.denyUnseen();
  try {
    await unit.end(failed ? 'failed' : 'succeeded');
  } catch (error) {
    log(error);
    result.data = null;
    result.errors = [failed ? formatError({ message: '' }, error, () => undefined) : formatFailedCommit(error)];
  }
  return badRequests.includes(result.errors?.[0]?.extensions?.['code']) ? 400 : undefined;
}

/** Does this for every operation that Apollo answers. No answer is kept by anybody. */
export const unitOfWorkPlugin = (log: (error: unknown) => void): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response }) {
      response.http.headers.set('cache-control', 'no-store');
      if (response.body.kind !== 'single') return;
      const status = await endOperation(contextValue.unit, response.body.singleResult, log);
      // Last, for the framework answers 200 to whatever was executed.
      if (status !== undefined) response.http.status = status;
    },
  }),
});

/** Input that cannot be meant is a bad request; everything else is answered in the body, as GraphQL over HTTP has it. */
const badRequests: readonly unknown[] = ['BAD_USER_INPUT', 'OPERATION_TOO_LARGE', 'OPERATION_UNKNOWN'];
