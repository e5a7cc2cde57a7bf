import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from './context';
import { formatError } from './error-codes';

/** Ends every operation's unit of work before its answer is written: commits what succeeded, undoes what failed, whole. No answer is kept by anybody. */
export const unitOfWorkPlugin = (log: (error: unknown) => void): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response }) {
      response.http.headers.set('cache-control', 'no-store');
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      const failed = (result.errors?.length ?? 0) > 0;
      if (failed && result.data != null) result.data = null;
      if (result.errors?.some((error) => error.extensions?.['code'] === 'NOT_FOUND')) contextValue.unit.denyUnseen();
      try {
        await contextValue.unit.end(failed ? 'failed' : 'succeeded');
      } catch (error) {
        log(error);
        result.data = null;
        result.errors = [formatError({ message: '' }, error, () => undefined)];
      }
      // Last, for the framework answers 200 to whatever was executed.
      if (badRequests.includes(result.errors?.[0]?.extensions?.['code'])) response.http.status = 400;
    },
  }),
});

/** Input that cannot be meant is a bad request; everything else is answered in the body, as GraphQL over HTTP has it. */
const badRequests: readonly unknown[] = ['BAD_USER_INPUT', 'OPERATION_TOO_LARGE', 'OPERATION_UNKNOWN'];
