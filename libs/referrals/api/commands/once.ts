import type { UnitOfWork } from '@linkwell/database';
import { ok, refused, type Refusal, type Result } from '@linkwell/kernel';

class RefusedInside extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Does something once for an idempotency key, as `unit.once`, where the deed may be refused: a refusal undoes the unit and with it
 * the claim of the key, so that the corrected request may use the key again.
 */
export async function onceUnlessRefused(unit: UnitOfWork, operation: string, key: string, mark: string, work: () => Promise<Result<string, Refusal>>): Promise<Result<string, Refusal>> {
  try {
    return ok(
      await unit.once(operation, key, mark, async () => {
        const result = await work();
        if (!result.ok) throw new RefusedInside(result.refusal);
        return result.value;
      }),
    );
  } catch (error) {
    if (error instanceof RefusedInside) return refused(error.refusal);
    throw error;
  }
}
