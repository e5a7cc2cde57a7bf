import { describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '@linkwell/database';
import { QueryFailedError } from 'typeorm';
import { endOperation } from './unit-of-work.plugin';

describe('an operation whose end fails', () => {
  const answerOf = async (error: Error, errors?: readonly []) => {
    const unit = { end: () => Promise.reject(error), denyUnseen: () => undefined } as unknown as UnitOfWork;
    const result = { data: { accept: {} } as Record<string, unknown> | null, ...(errors && { errors }) };
    await endOperation(unit, result, () => undefined);
    return result as { data: unknown; errors?: readonly { message: string; extensions?: { code?: string } }[] };
  };
  const sql = (code: string) => new QueryFailedError('commit', [], Object.assign(new Error('x'), { code }));

  it.each([
    ['is not said to be undone when the connection went away', new Error('Connection terminated unexpectedly'), 'OUTCOME_UNKNOWN'],
    ['nor when the server was shut down', sql('57P01'), 'OUTCOME_UNKNOWN'],
    ['is undone where PostgreSQL says so', sql('40001'), 'TRY_AGAIN'],
  ])('%s', async (_, error, code) => {
    const { data, errors } = await answerOf(error);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(/Nothing was changed/.test(errors?.[0]?.message ?? '')).toBe(code !== 'OUTCOME_UNKNOWN');
  });
});
