import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { answersIn, type ListingDocument, type SectionId, type ServiceListing } from '@linkwell/directory-domain';
import { PlaceFinder, refreshCentres } from '@linkwell/geography-api';
import { UsersByRole } from '@linkwell/identity-api';
import { Messenger, type MessageToSend } from '@linkwell/jobs';
import type { OrganisationId, Role, UserId, UserViewer } from '@linkwell/kernel';
import { FixedClock, type TestDatabase } from '@linkwell/testing';
import { aListing } from '../../a-listing';
import { listingInFull } from '../../listings/listing-in-full';
import { PublishListings } from '../../listings/publish-listings';
import { ShowService } from '../../queries/show-service';
import { DecideReview } from '../commands/decide-review';
import { EndListing } from '../commands/end-listing';
import { LeaveDraft } from '../commands/leave-draft';
import { ProposeService } from '../commands/propose-service';
import { RestoreRevision } from '../commands/restore-revision';
import { SaveAnswers } from '../commands/save-answers';
import { SubmitListing } from '../commands/submit-listing';
import { PublishDraft } from '../publish-draft';
import { ListDrafts } from '../queries/list-drafts';
import { ListHistory } from '../queries/list-history';
import { PreviewListing } from '../queries/preview-listing';
import { ShowHistory } from '../queries/show-history';
import { ShowListing } from '../queries/show-listing';
import { ShowReview } from '../queries/show-review';
import { EditableListings, type EditableListing } from '../store/editable-listings';
import { TellEditor } from '../tell-editor';
import { TellStewards } from '../tell-stewards';

/** Keeps what was sent, for a test to read. */
export class NotedMessages extends Messenger {
  readonly sent: MessageToSend[] = [];

  async send(_unit: UnitOfWork, message: MessageToSend): Promise<void> {
    this.sent.push(message);
  }
}

/** The feature's use cases as the module puts them together, for tests that run them on a real database. */
export function editingOn(clock: FixedClock) {
  const messages = new NotedMessages();
  const listings = new EditableListings();
  const places = new PlaceFinder();
  const publish = new PublishDraft(new PublishListings(), places, clock);
  const history = new ListHistory(clock);
  const submit = new SubmitListing(listings, publish, new TellStewards(new UsersByRole(), messages));
  const show = new ShowListing(listings, clock);
  return {
    messages, listings, show, history, submit,
    save: new SaveAnswers(listings, places),
    propose: new ProposeService(),
    leave: new LeaveDraft(listings),
    end: new EndListing(listings, submit),
    restore: new RestoreRevision(listings, history, submit),
    decide: new DecideReview(listings, publish, new TellEditor(messages)),
    drafts: new ListDrafts(),
    review: new ShowReview(listings, show, places, clock),
    showHistory: new ShowHistory(listings, history),
    preview: new PreviewListing(listings, publish, new ShowService(clock)),
  };
}
export type Editing = ReturnType<typeof editingOn>;

export async function aUser(db: TestDatabase, role: Role, organisationId?: OrganisationId): Promise<UserViewer> {
  const id = randomUUID() as UserId;
  await db.look(`insert into identity.app_user (id, email, display_name, status) values ($1, $2, $3, 'active')`, [id, `${id}@linkwell.example`, `A ${role.replace('_', ' ')}`]);
  await db.look(`insert into identity.role_grant (user_id, role, organisation_id) values ($1, $2, $3)`, [id, role, organisationId ?? null]);
  return { kind: 'user', id, sessionId: randomUUID(), displayName: `A ${role.replace('_', ' ')}`, roles: [role], teamIds: [], organisationIds: organisationId ? [organisationId] : [] };
}

/** Postcodes that nobody has: ZZ1 1AA, and ZZ1 2AA 700 m to its east. */
export async function invent(db: TestDatabase): Promise<void> {
  await db.database.within({ kind: 'job', name: 'test' }, async (unit) => {
    await unit.query(
      `insert into geography.postcode (postcode, geom, positional_quality, source)
       select postcode, st_setsrid(st_makepoint(easting, 400000), 27700), 10, 'invented' from (values ('ZZ1 1AA', 400000), ('ZZ1 2AA', 400700)) as place(postcode, easting)`);
    await refreshCentres(unit);
  }, 'linkwell_job');
}

/** A published listing of an organisation of its own, an editor of it and one of another. */
export async function aKeptListing(db: TestDatabase, { trusted = false } = {}) {
  const listing = listingInFull(aListing());
  await db.database.within({ kind: 'job', name: 'test' }, (unit) => new PublishListings().run(unit, [listing], 'import'), 'linkwell_job');
  const organisationId = listing.organization.record.id as OrganisationId;
  await db.look(`update directory.organisation set trusted = $2 where id = $1`, [organisationId, trusted]);
  return { id: listing.service.id, organisationId, editor: await aUser(db, 'listing_editor', organisationId), locationId: listing.locations[0]!.record.id };
}

/** A page's answers with some of them changed. */
export const changed = (document: ListingDocument, section: SectionId, change: object): object => ({ ...(answersIn(document)[section] as object), ...change });

export const serviceOf = (listing: EditableListing): ServiceListing => listing.document as ServiceListing;
