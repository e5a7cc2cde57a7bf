import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from './context';
import { formatError } from './error-codes';

/** Ends every operation's unit of work before its answer is written: commits what succeeded, undoes what failed, whole. */
export const unitOfWorkPlugin = (log: (error: unknown) => void): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response }) {
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      const failed = (result.errors?.length ?? 0) > 0;
      if (failed && result.data != null) result.data = null;
      try {
        await contextValue.unit.end(failed ? 'failed' : 'succeeded');
      } catch (error) {
        log(error);
        result.data = null;
        result.errors = [formatError({ message: '' }, error, () => undefined)];
      }
    },
  }),
});
