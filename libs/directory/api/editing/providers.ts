import { DecideReview } from './commands/decide-review';
import { EndListing } from './commands/end-listing';
import { LeaveDraft } from './commands/leave-draft';
import { ProposeService } from './commands/propose-service';
import { RestoreRevision } from './commands/restore-revision';
import { SaveAnswers } from './commands/save-answers';
import { SubmitListing } from './commands/submit-listing';
import { EditingResolver } from './editing.resolver';
import { PublishDraft } from './publish-draft';
import { ListDrafts } from './queries/list-drafts';
import { ListHistory } from './queries/list-history';
import { PreviewListing } from './queries/preview-listing';
import { ShowHistory } from './queries/show-history';
import { ShowListing } from './queries/show-listing';
import { ShowReview } from './queries/show-review';
import { ReviewResolver } from './review.resolver';
import { EditableListings } from './store/editable-listings';
import { TellEditor } from './tell-editor';
import { TellStewards } from './tell-stewards';

export const editing = [
  DecideReview, EndListing, LeaveDraft, ProposeService, RestoreRevision, SaveAnswers, SubmitListing,
  EditableListings, ListDrafts, ListHistory, PreviewListing, PublishDraft, ShowHistory, ShowListing, ShowReview, TellEditor, TellStewards,
  EditingResolver, ReviewResolver,
];
