import type { UnitOfWork } from '@linkwell/database';
import { mayDecide, type ClaimState, type Proposal } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { Messenger } from '@linkwell/jobs';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PublishListings } from '../../listings/publish-listings';
import { ClaimFields, type ClaimDetails } from './claim-details';
import { taken, turnedDown } from './claim-message';
import { claimToDecide, decideBySteward } from './claims.sql';
import { LetIn } from './let-in';
import { listingOfProposal } from './listing-of-proposal';

interface ClaimRow {
  readonly id: string;
  readonly kind: 'claim' | 'proposal';
  readonly details: string;
  readonly state: ClaimState;
  readonly organisationId: string | null;
  readonly version: number;
}

const noSuchClaim = refusal('NOT_FOUND', 'There is no such request.');
const decidedAlready = refusal('CONFLICT', 'Somebody else has decided this meanwhile. Load the list again.');
const reasonNeeded = refusal('REASON_NEEDED', 'Say why, in a sentence: whoever asked will read it.', 'reason');

/** A steward decides what no published address could: who keeps a listing, and whether a proposed one is taken in. */
@Injectable()
export class DecideClaim {
  constructor(
    private readonly fields: ClaimFields,
    private readonly letIn: LetIn,
    private readonly publish: PublishListings,
    private readonly places: PlaceFinder,
    private readonly messenger: Messenger,
    private readonly clock: Clock,
  ) {}

  /** A proposal becomes a draft listing of a new organisation; whoever runs it is let in to complete it. */
  async approve(unit: UnitOfWork, id: string, version: number): Promise<Result<string, Refusal>> {
    const found = await this.find(unit, id, version);
    if (!found.ok) return found;
    const { claim, details } = found.value;
    const made = details.proposal === null ? null : await this.takeIn(unit, details.proposal);
    const organisationId = claim.organisationId ?? made?.organisationId;
    if (organisationId === undefined) throw new Error('A claim is of some organisation.');
    await this.decide(unit, claim, 'approved', details, made);
    if (details.proposal === null || details.proposal.runsIt) await this.letIn.run(unit, id, organisationId, details);
    else await this.tell(unit, claim, details, taken(details));
    return ok(id);
  }

  async refuse(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Result<string, Refusal>> {
    if (reason.trim() === '') return refused(reasonNeeded);
    const found = await this.find(unit, id, version);
    if (!found.ok) return found;
    const { claim, details } = found.value;
    const decided = { ...details, reason: reason.trim() };
    await this.decide(unit, claim, 'refused', decided, null);
    await this.tell(unit, claim, details, turnedDown(decided, claim.kind));
    return ok(id);
  }

  private async find(unit: UnitOfWork, id: string, version: number): Promise<Result<{ readonly claim: ClaimRow; readonly details: ClaimDetails }, Refusal>> {
    const [claim] = await unit.query<ClaimRow>(claimToDecide, [id]);
    if (!claim) return refused(noSuchClaim);
    if (claim.version !== version || !mayDecide(claim.state)) return refused(decidedAlready);
    return ok({ claim, details: this.fields.open(id, claim.details) });
  }

  private async takeIn(unit: UnitOfWork, proposal: Proposal): Promise<{ organisationId: string; serviceId: string }> {
    const place = proposal.postcode === null ? null : await this.places.find(unit, proposal.postcode);
    const listing = listingOfProposal(proposal, place?.ok ? place.value : null);
    await this.publish.run(unit, [listing], 'steward');
    const made = { organisationId: listing.organization.record.id, serviceId: listing.service.id };
    await unit.audit({ action: 'listing.taken-in', subjectType: 'service', subjectIds: [made.serviceId] });
    return made;
  }

  private async decide(unit: UnitOfWork, { id }: ClaimRow, state: ClaimState, details: ClaimDetails, made: { organisationId: string; serviceId: string } | null): Promise<void> {
    await unit.query(decideBySteward, [id, state, this.clock.now(), unit.user.id, this.fields.seal(id, details), made?.organisationId ?? null, made?.serviceId ?? null]);
    await unit.audit({ action: `claim.${state}`, subjectType: 'claim', subjectIds: [id] });
  }

  private tell(unit: UnitOfWork, { id }: ClaimRow, { name, email }: ClaimDetails, content: ReturnType<typeof taken>): Promise<void> {
    return this.messenger.send(unit, { kind: 'directory.claim-answered', to: { email, name }, content, key: `directory.claim-answered:${id}`, when: 'now' });
  }
}
