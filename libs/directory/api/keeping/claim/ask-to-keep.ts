import { randomUUID } from 'node:crypto';
import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import { claimLifeDays, readProposal, type Proposal } from '@linkwell/directory-domain';
import { UsersByRole } from '@linkwell/identity-api';
import { Messenger } from '@linkwell/jobs';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { addressShape } from '../ask/asks.sql';
import { newLinkToken } from '../link-token';
import { ClaimFields, type ClaimDetails } from './claim-details';
import { askAddress } from './claim-message';
import { claimable, insertClaim, openClaims } from './claims.sql';
import { FormTicket } from './form-ticket';

/** What stands under both public forms. */
export interface Asker {
  readonly name: string;
  readonly email: string;
  readonly words: string;
  readonly ticket: string;
  /** A box that people never see. */
  readonly homepage?: string | null | undefined;
}

export interface ClaimableListing {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly address: string | null;
}

/** Requests that may wait for one published address at a time: a stranger must not be able to fill somebody's inbox. */
const mostAtAnAddress = 3;

const noSuchListing = refusal('NOT_FOUND', 'This service is not listed any more.');

/** The public asks to keep a listing, or proposes one. The answer is the same whoever asks and whatever accounts there are. */
@Injectable()
export class AskToKeep {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly fields: ClaimFields,
    private readonly tickets: FormTicket,
    private readonly messenger: Messenger,
    private readonly stewards: UsersByRole,
    private readonly clock: Clock,
  ) {}

  async find(unit: UnitOfWork, serviceId: string): Promise<ClaimableListing | undefined> {
    const [found] = await unit.query<ClaimableListing>(claimable, [serviceId, addressShape]);
    return found;
  }

  async claim(unit: UnitOfWork, serviceId: string, asker: Asker): Promise<Result<true, Refusal>> {
    const pace = this.tickets.check(asker.ticket);
    if (!pace.ok) return pace;
    if (asker.homepage) return ok(true);
    const listing = await this.find(unit, serviceId);
    if (!listing) return refused(noSuchListing);
    const details = detailsOf(asker, listing.name, listing.organisationName, null);
    const [open] = await unit.query<{ count: number }>(openClaims, [listing.organisationId]);
    if (listing.address === null || (open?.count ?? 0) >= mostAtAnAddress) return this.toStewards(unit, 'claim', details, listing);
    const { token, hash } = newLinkToken(this.cipher, 'claim');
    const id = randomUUID();
    const now = this.clock.now();
    const written = await unit.query(insertClaim, [
      id, 'claim', listing.organisationId, listing.id, this.fields.seal(id, details), this.fields.claimantHash(asker.email), 'asked', hash, now, new Date(now.getTime() + claimLifeDays * 86_400_000),
    ]);
    if (written.length === 0) return ok(true);
    await this.messenger.send(unit, { kind: 'directory.claim', to: { email: listing.address }, content: askAddress(details, token), key: `directory.claim:${id}`, when: 'now' });
    await unit.audit({ action: 'listing.claimed', subjectType: 'service', subjectIds: [listing.id], detail: 'asked' });
    return ok(true);
  }

  async propose(unit: UnitOfWork, given: Proposal, asker: Asker): Promise<Result<true, Refusal>> {
    const pace = this.tickets.check(asker.ticket);
    if (!pace.ok) return pace;
    if (asker.homepage) return ok(true);
    const proposal = readProposal(given);
    if (!proposal.ok) return proposal;
    return this.toStewards(unit, 'proposal', detailsOf(asker, given.serviceName, given.organisationName, proposal.value), null);
  }

  private async toStewards(unit: UnitOfWork, kind: 'claim' | 'proposal', details: ClaimDetails, listing: ClaimableListing | null): Promise<Result<true, Refusal>> {
    const id = randomUUID();
    const written = await unit.query(insertClaim, [
      id, kind, listing?.organisationId ?? null, listing?.id ?? null, this.fields.seal(id, details), this.fields.claimantHash(details.email), 'with_steward', null, this.clock.now(), null,
    ]);
    if (written.length === 0) return ok(true);
    await unit.audit({ action: kind === 'claim' ? 'listing.claimed' : 'listing.proposed', subjectType: 'claim', subjectIds: [id], detail: 'with_steward' });
    for (const userId of await this.stewards.run(unit, 'directory_steward')) {
      await this.messenger.send(unit, {
        kind: 'directory.claim-waits', to: { userId }, key: `directory.claim-waits:${id}`, when: 'digest',
        content: {
          subject: kind === 'claim' ? 'Somebody asks to keep a listing' : 'Somebody proposes a new listing',
          paragraphs: [kind === 'claim' ? 'There is no published address to ask, so it is for a steward to decide.' : 'It is for a steward to look at.'],
          action: { label: 'See what waits', path: '/steward/claims' },
        },
      });
    }
    return ok(true);
  }
}

const detailsOf = ({ name, email, words }: Asker, serviceName: string, organisationName: string, proposal: Proposal | null): ClaimDetails =>
  ({ name: name.trim(), email: email.trim(), words: words.trim(), serviceName, organisationName, proposal, reason: null });
