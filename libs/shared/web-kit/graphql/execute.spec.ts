import { afterEach, describe, expect, it } from '@jest/globals';
import { execute } from './execute';
import { MyPlacesOfWorkDocument } from './generated/graphql';
import { failureWords } from './request-failed';

describe('an operation that is sent', () => {
  const { fetch } = globalThis;
  afterEach(() => { globalThis.fetch = fetch; });
  const answering = (answer: object) => {
    const sent: unknown[] = [];
    globalThis.fetch = (_address, init) => {
      sent.push(JSON.parse(init?.body as string));
      return Promise.resolve(Response.json(answer));
    };
    return sent;
  };

  it('says its name and the hash of its text, and not the text', async () => {
    const sent = answering({ data: { session: null } });
    await execute(MyPlacesOfWorkDocument, {});
    expect(sent).toEqual([{ operationName: 'MyPlacesOfWork', variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } } }]);
  });

  it('which the server no longer knows tells the person to load the page again', async () => {
    answering({ errors: [{ message: 'in the words of developers', extensions: { code: 'OPERATION_UNKNOWN' } }] });
    const failed: unknown = await execute(MyPlacesOfWorkDocument, {}).catch((error: unknown) => error);
    expect(failureWords(failed)).toBe('Linkwell has been updated: load the page again.');
  });
});
