import type { UnitOfWork } from '@linkwell/database';
import type { Refusal, Result } from '@linkwell/kernel';

class RefusedInside extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Does something once for an idempotency key, as `unit.once`, where the deed may be refused.
 * A refusal undoes the unit and the claim of the key with it, so that the corrected request may use the key again.
 * `mark` stands for the request without telling its words.
 */
export async function onceFor(unit: UnitOfWork, operation: string, key: string, mark: string, work: () => Promise<Result<string, Refusal>>): Promise<Result<string, Refusal>> {
  try {
    const value = await unit.once(operation, key, mark, async () => {
      const result = await work();
      if (!result.ok) throw new RefusedInside(result.refusal);
      return result.value;
    });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof RefusedInside) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
