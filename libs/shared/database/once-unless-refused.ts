import { ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { UnitOfWork } from './unit-of-work';

class RefusedInside extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** `unit.once` for a deed that may be refused: the refusal undoes the unit, and with it the claim of the key, so that the corrected request may use it again. */
export async function onceUnlessRefused(unit: UnitOfWork, operation: string, key: string, request: unknown, work: () => Promise<Result<string, Refusal>>): Promise<Result<string, Refusal>> {
  try {
    return ok(
      await unit.once(operation, key, request, async () => {
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
