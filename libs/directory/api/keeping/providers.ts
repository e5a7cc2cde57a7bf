import { AnswerAsk } from './ask/answer-ask';
import { AskForConfirmation } from './ask/ask-for-confirmation';
import { OpenAsk } from './ask/open-ask';
import { AnswerClaim } from './claim/answer-claim';
import { AskToKeep } from './claim/ask-to-keep';
import { ClaimFields } from './claim/claim-details';
import { DecideClaim } from './claim/decide-claim';
import { FormTicket } from './claim/form-ticket';
import { LetIn } from './claim/let-in';
import { ListClaims } from './claim/list-claims';
import { TendClaims } from './claim/tend-claims';
import { ConfirmListings } from './confirm/confirm-listings';
import { KeepConfirmation } from './confirm/keep-confirmation';
import { SuggestChange } from './confirm/suggest-change';
import { DeskResolver } from './desk.resolver';
import { RecordAssurance } from './desk/assurance';
import { ChangeRoom } from './desk/change-room';
import { RemindOfAssurance } from './desk/remind-of-assurance';
import { ShowAssurance } from './desk/show-assurance';
import { ShowListings } from './desk/show-listings';
import { ShowOwnFigures } from './figures/own-figures';
import { LinkResolver } from './link.resolver';
import { PeopleOfOrganisationResolver } from './people.resolver';
import { KeepPeople } from './people/keep-people';
import { KeepingStewardResolver } from './steward.resolver';
import { Unconfirmed } from './steward/unconfirmed';

/** Everything that keeps listings true. */
export const keeping = [
  AnswerAsk, AskForConfirmation, OpenAsk,
  AnswerClaim, AskToKeep, ClaimFields, DecideClaim, FormTicket, LetIn, ListClaims, TendClaims,
  ConfirmListings, KeepConfirmation, SuggestChange,
  ChangeRoom, RecordAssurance, RemindOfAssurance, ShowAssurance, ShowListings, ShowOwnFigures, KeepPeople, Unconfirmed,
  DeskResolver, KeepingStewardResolver, LinkResolver, PeopleOfOrganisationResolver,
];
