import type { UnitOfWork } from '@linkwell/database';
import { OrganisationAccounts } from '@linkwell/identity-api';
import { Messenger } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';
import type { ClaimDetails } from './claim-details';
import { welcome, workElsewhere } from './claim-message';

/** Lets whoever asked keep an organisation's listings, and tells them. The first becomes its manager, who lets in further editors; later ones are editors. */
@Injectable()
export class LetIn {
  constructor(
    private readonly accounts: OrganisationAccounts,
    private readonly messenger: Messenger,
  ) {}

  async run(unit: UnitOfWork, claimId: string, organisationId: string, details: ClaimDetails): Promise<void> {
    const { name, email } = details;
    const role = (await this.accounts.managersOf(unit, organisationId)).length === 0 ? 'organisation_manager' : 'listing_editor';
    const admitted = await this.accounts.admit(unit, { organisationId, email, displayName: name, role });
    if (!admitted.ok) throw new Error(`An account could not be made: ${admitted.refusal.code}`);
    const { value } = admitted;
    const content = value.kind === 'elsewhere' ? workElsewhere(details) : welcome(details, value.kind === 'invited' ? value.path : null);
    await this.messenger.send(unit, { kind: 'directory.claim-answered', to: { email, name }, content, key: `directory.claim-answered:${claimId}`, when: 'now' });
  }
}
