import type { UnitOfWork } from '@linkwell/database';
import { maskedAddress } from '@linkwell/directory-domain';
import { answer, Example, Limited, notFound, Public, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerAsk } from './ask/answer-ask';
import { OpenAsk } from './ask/open-ask';
import { AnswerClaim } from './claim/answer-claim';
import { AskToKeep } from './claim/ask-to-keep';
import { FormTicket } from './claim/form-ticket';
import { ListingIdArgs } from './graphql/desk.types';
import {
  AnswerClaimInput, AnswerFreshnessAskInput, ClaimableListingType, ClaimListingInput, ClaimToAnswer, FreshnessAskAnswered, FreshnessAskType, ProposeListingInput, RequestReceived, TokenArgs,
} from './graphql/link.types';

const AskAnsweredResult = resultOf('FreshnessAskAnswered', FreshnessAskAnswered);
const RequestReceivedResult = resultOf('RequestReceived', RequestReceived);

const anyToken = 'x'.repeat(43);
const asker = { name: 'Ash Example', email: 'ash@linkwell.example', words: 'I run the front desk', ticket: '0.x' };

/**
 * What anybody may do who holds a link, or who wants to keep a listing. Each is limited by address: a token has 256 bits and cannot be guessed, but nobody shall try.
 */
@Resolver()
export class LinkResolver {
  constructor(
    private readonly open: OpenAsk,
    private readonly answerAsk: AnswerAsk,
    private readonly toKeep: AskToKeep,
    private readonly claims: AnswerClaim,
    private readonly tickets: FormTicket,
  ) {}

  @Public()
  @Limited(120, 3600)
  @Example(() => ({ token: anyToken }))
  @Query(() => FreshnessAskType, { description: 'What a link asks about. It changes nothing, whoever opens it.' })
  async freshnessAsk(@Unit() unit: UnitOfWork, @Args() { token }: TokenArgs): Promise<FreshnessAskType> {
    return Object.assign(new FreshnessAskType(), await this.open.run(unit, token));
  }

  @Public()
  @Limited(60, 3600)
  @Example((world) => ({ input: { token: anyToken, answers: [{ serviceId: world.service, answer: 'correct' }] } }))
  @Mutation(() => AskAnsweredResult, { description: 'Answers for every listing of the ask at once. The link is used up with it.' })
  answerFreshnessAsk(@Unit() unit: UnitOfWork, @Args('input') { token, answers }: AnswerFreshnessAskInput): Promise<FreshnessAskAnswered | RefusalType> {
    const said = answers.map(({ serviceId, answer: each, words }) => ({ serviceId, answer: each, words: words ?? '' }));
    return answer(unit, 'organisation.ask-answered', this.answerAsk.run(unit, token, said), (done) => Object.assign(new FreshnessAskAnswered(), done));
  }

  @Public()
  @Limited(120, 3600)
  @Example((world) => ({ serviceId: world.service }))
  @Query(() => ClaimableListingType)
  async claimableListing(@Unit() unit: UnitOfWork, @Args() { serviceId }: ListingIdArgs): Promise<ClaimableListingType> {
    const found = await this.toKeep.find(unit, serviceId);
    if (!found) throw notFound();
    return Object.assign(new ClaimableListingType(), { ...found, maskedAddress: found.address && maskedAddress(found.address), ticket: this.tickets.issue() });
  }

  @Public()
  @Limited(120, 3600)
  @Example(() => ({}))
  @Query(() => String, { description: 'To be sent back with a proposal.' })
  proposalTicket(): string {
    return this.tickets.issue();
  }

  @Public()
  @Limited(20, 3600)
  @Example((world) => ({ input: { ...asker, serviceId: world.service } }))
  @Mutation(() => RequestReceivedResult, { description: 'Asks to keep a listing. The answer is the same whatever accounts there are.' })
  claimListing(@Unit() unit: UnitOfWork, @Args('input') { serviceId, ...who }: ClaimListingInput): Promise<RequestReceived | RefusalType> {
    return answer(unit, 'listing.claimed', this.toKeep.claim(unit, serviceId, who), received);
  }

  @Public()
  @Limited(20, 3600)
  @Example(() => ({ input: { ...asker, organisationName: 'Larkmere Knitters', serviceName: 'Knit and natter', what: 'We knit.', phone: '01632 960999', runsIt: true } }))
  @Mutation(() => RequestReceivedResult)
  proposeListing(@Unit() unit: UnitOfWork, @Args('input') input: ProposeListingInput): Promise<RequestReceived | RefusalType> {
    return answer(unit, 'listing.proposed', this.toKeep.propose(unit, proposalOf(input), input), received);
  }

  @Public()
  @Limited(120, 3600)
  @Example(() => ({ token: anyToken }))
  @Query(() => ClaimToAnswer, { nullable: true, description: 'What the published address is asked; none when there is nothing to answer any more. It changes nothing.' })
  async claimToAnswer(@Unit() unit: UnitOfWork, @Args() { token }: TokenArgs): Promise<ClaimToAnswer | null> {
    const details = await this.claims.read(unit, token);
    return details ? Object.assign(new ClaimToAnswer(), details) : null;
  }

  @Public()
  @Limited(60, 3600)
  @Example(() => ({ input: { token: anyToken, agreed: false } }))
  @Mutation(() => RequestReceivedResult)
  answerClaim(@Unit() unit: UnitOfWork, @Args('input') { token, agreed }: AnswerClaimInput): Promise<RequestReceived | RefusalType> {
    return answer(unit, agreed ? 'claim.approved' : 'claim.refused', this.claims.answer(unit, token, agreed), received);
  }
}

const received = () => Object.assign(new RequestReceived(), { received: true });
const said = (text: string | null | undefined): string | null => text?.trim() || null;

const proposalOf = (input: ProposeListingInput) => ({
  organisationName: input.organisationName.trim(), serviceName: input.serviceName.trim(), what: input.what.trim(), address: said(input.address), postcode: said(input.postcode)?.toUpperCase() ?? null,
  phone: said(input.phone), email: said(input.contactEmail), website: said(input.website), runsIt: input.runsIt,
});
