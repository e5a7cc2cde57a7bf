import { randomBytes, randomUUID } from 'node:crypto';
import { FieldCipher } from '@linkwell/database';
import { PlaceFinder } from '@linkwell/geography-api';
import { AccountLinks, InviteUser, OrganisationAccounts, UsersByRole } from '@linkwell/identity-api';
import type { CalendarDate, OrganisationId, TeamId, UserId, UserViewer } from '@linkwell/kernel';
import { FixedClock, type TestDatabase } from '@linkwell/testing';
import { aListing } from '../../a-listing';
import { NotedMessages } from '../../editing/testing/editing-world';
import type { ListingToWrite } from '../../listing-to-write';
import { listingInFull } from '../../listings/listing-in-full';
import { PublishListings } from '../../listings/publish-listings';
import { ShowShortlist } from '../../public/queries/show-shortlist';
import { ShowService } from '../../queries/show-service';
import { AnswerAsk } from '../ask/answer-ask';
import { AskForConfirmation } from '../ask/ask-for-confirmation';
import { OpenAsk } from '../ask/open-ask';
import { AnswerClaim } from '../claim/answer-claim';
import { AskToKeep } from '../claim/ask-to-keep';
import { ClaimFields } from '../claim/claim-details';
import { DecideClaim } from '../claim/decide-claim';
import { FormTicket } from '../claim/form-ticket';
import { LetIn } from '../claim/let-in';
import { ListClaims } from '../claim/list-claims';
import { TendClaims } from '../claim/tend-claims';
import { ConfirmListings } from '../confirm/confirm-listings';
import { KeepConfirmation } from '../confirm/keep-confirmation';
import { SuggestChange } from '../confirm/suggest-change';
import { RecordAssurance } from '../desk/assurance';
import { ChangeRoom } from '../desk/change-room';
import { RemindOfAssurance } from '../desk/remind-of-assurance';
import { ShowListings } from '../desk/show-listings';
import { ShowOwnFigures } from '../figures/own-figures';
import { KeepPeople } from '../people/keep-people';
import { Unconfirmed } from '../steward/unconfirmed';

const key = () => randomBytes(32).toString('base64');

/** The feature's use cases as the module puts them together, for tests that run them on a real database. */
export function keepingOn(db: TestDatabase, clock: FixedClock) {
  const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });
  const messages = new NotedMessages();
  const accounts = new OrganisationAccounts(new InviteUser(new AccountLinks(clock)));
  const confirmations = new KeepConfirmation(clock);
  const fields = new ClaimFields(cipher);
  const tickets = new FormTicket(cipher, clock);
  const letIn = new LetIn(accounts, messages);
  const job = { database: db.database, signal: new AbortController().signal };
  const asks = new AskForConfirmation(cipher, messages, clock);
  return {
    messages, tickets, accounts,
    ask: () => asks.run({ anyDay: true }, job),
    askOnWorkingDays: () => asks.run({}, job),
    open: new OpenAsk(cipher, clock, new ShowShortlist(cipher, clock, new ShowService(clock))),
    answer: new AnswerAsk(cipher, clock, confirmations, messages),
    confirmations,
    confirm: new ConfirmListings(confirmations),
    suggest: new SuggestChange(messages),
    room: new ChangeRoom(clock),
    assurance: new RecordAssurance(accounts, clock),
    remindOfAssurance: () => new RemindOfAssurance(messages, accounts, clock).run({}, job),
    desk: new ShowListings(accounts, clock),
    figures: new ShowOwnFigures(clock),
    people: new KeepPeople(accounts, messages),
    unconfirmed: new Unconfirmed(clock),
    toKeep: new AskToKeep(cipher, fields, tickets, messages, new UsersByRole(), clock),
    claims: new AnswerClaim(cipher, fields, letIn, messages, clock),
    decide: new DecideClaim(fields, letIn, new PublishListings(), new PlaceFinder(), messages, clock),
    queue: new ListClaims(fields),
    tend: () => new TendClaims(clock).run({}, job),
  };
}
export type Keeping = ReturnType<typeof keepingOn>;

export interface KeptOrganisation {
  readonly organisationId: OrganisationId;
  readonly serviceIds: readonly string[];
}

/** A published organisation with one listing for each day of confirmation. */
export async function anOrganisation(db: TestDatabase, confirmedOn: readonly (string | null)[], said: Partial<ListingToWrite> = {}): Promise<KeptOrganisation> {
  const { organisation } = aListing();
  const name = `Pantry ${organisation.id.slice(0, 8)}`;
  const listings = confirmedOn.map((day, index) =>
    listingInFull(aListing({ email: `hello@${organisation.id}.example`, ...said, organisation: { ...organisation, name }, name: `Larder ${index + 1}`, lastConfirmedOn: day as CalendarDate | null })));
  await db.database.within({ kind: 'job', name: 'test' }, (unit) => new PublishListings().run(unit, listings, 'import'), 'linkwell_job');
  return { organisationId: organisation.id, serviceIds: listings.map(({ service }) => service.id) };
}

export async function aLinkWorker(db: TestDatabase): Promise<UserViewer> {
  const id = randomUUID() as UserId;
  const teamId = randomUUID() as TeamId;
  await db.look(`insert into identity.team (id, name) values ($1, $2)`, [teamId, `Team ${teamId}`]);
  await db.look(`insert into identity.app_user (id, email, display_name, status) values ($1, $2, 'A link worker', 'active')`, [id, `${id}@linkwell.example`]);
  await db.look(`insert into identity.role_grant (user_id, role, team_id) values ($1, 'link_worker', $2)`, [id, teamId]);
  return { kind: 'user', id, sessionId: randomUUID(), displayName: 'A link worker', roles: ['link_worker'], teamIds: [teamId], organisationIds: [] };
}
