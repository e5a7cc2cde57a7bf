import type { EvaluationPolicy } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';

export interface DataPolicy {
  readonly lawfulBasis: string;
  readonly evaluation: EvaluationPolicy;
  readonly version: number;
}

const basisMissing = refusal('LAWFUL_BASIS_MISSING', 'Say on which lawful basis the controller keeps these records.', 'lawfulBasis');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this meanwhile. Load the page again.', 'version');

/** What the controller of this installation has decided: never what a person said. */
@Injectable()
export class ChangeDataPolicy {
  constructor(private readonly clock: Clock) {}

  async show(unit: UnitOfWork): Promise<DataPolicy> {
    const [policy] = await unit.query<DataPolicy>(`select lawful_basis as "lawfulBasis", evaluation, version from casework.data_policy`);
    if (!policy) throw new Error('The migration writes the one row.');
    return policy;
  }

  async run(unit: UnitOfWork, { lawfulBasis, evaluation, version }: DataPolicy): Promise<Result<true, Refusal>> {
    const basis = lawfulBasis.trim();
    if (basis === '') return refused(basisMissing);
    const changed = await unit.query(
      `update casework.data_policy set lawful_basis = $1, evaluation = $2, changed_at = $3, changed_by = $4, version = version + 1 where version = $5 returning version`,
      [basis, evaluation, this.clock.now(), unit.user.id, version]);
    if (changed.length === 0) return refused(changedMeanwhile);
    await unit.audit({ action: 'data_policy.changed', subjectType: 'installation', detail: evaluation });
    return ok(true);
  }
}
