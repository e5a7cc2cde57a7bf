import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import { Messenger } from '@linkwell/jobs';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { linkHash } from '../link-token';
import { ClaimFields, type ClaimDetails } from './claim-details';
import { turnedDown } from './claim-message';
import { decideByLink, findByToken } from './claims.sql';
import { LetIn } from './let-in';

interface ClaimRow {
  readonly id: string;
  readonly details: string;
  readonly state: string;
  readonly organisationId: string;
  readonly expiresAt: Date;
}

const notOpen = refusal('LINK_NOT_OPEN', 'This link was used already, or has expired. Nothing was changed.', 'token');

/** The published address answers a claim. Reading it changes nothing. */
@Injectable()
export class AnswerClaim {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly fields: ClaimFields,
    private readonly letIn: LetIn,
    private readonly messenger: Messenger,
    private readonly clock: Clock,
  ) {}

  /** `undefined` when there is nothing to answer: it was answered, has expired, or was never asked. */
  async read(unit: UnitOfWork, token: string): Promise<ClaimDetails | undefined> {
    const [claim] = await unit.query<ClaimRow>(findByToken, [linkHash(this.cipher, 'claim', token)]);
    return claim?.state === 'asked' && claim.expiresAt > this.clock.now() ? this.fields.open(claim.id, claim.details) : undefined;
  }

  async answer(unit: UnitOfWork, token: string, agreed: boolean): Promise<Result<true, Refusal>> {
    const [claim] = await unit.query<ClaimRow>(decideByLink, [linkHash(this.cipher, 'claim', token), agreed ? 'approved' : 'refused', this.clock.now()]);
    if (!claim) return refused(notOpen);
    await unit.goOnAs({ kind: 'link', purpose: 'claim', id: claim.id });
    const details = this.fields.open(claim.id, claim.details);
    await unit.audit({ action: agreed ? 'claim.approved' : 'claim.refused', subjectType: 'claim', subjectIds: [claim.id] });
    if (agreed) await this.letIn.run(unit, claim.id, claim.organisationId, details);
    else await this.messenger.send(unit, { kind: 'directory.claim-answered', to: { email: details.email, name: details.name }, content: turnedDown(details, 'claim'), key: `directory.claim-answered:${claim.id}`, when: 'now' });
    return ok(true);
  }
}
