import type {
  AddedStep, Authority, ConcernCategory, ConcernOutcome, ConcernRecipient, ConcernState, ConcernStep, ConcernSubject, DisclosureFinding, DisclosureGround, FlagKind, VisitPrecaution, WhyNotAsked, WhyNotTold, WishesMet,
} from '@linkwell/casework-domain';
import type { StatusTone } from '@linkwell/web-kit';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const subjectWords: Words<ConcernSubject> = { adult: 'This adult', child: 'This child', child_in_household: 'A child in the household' };

export const categoryWords: Words<ConcernCategory> = {
  physical: 'Physical abuse',
  domestic: 'Domestic abuse',
  sexual: 'Sexual abuse',
  psychological: 'Psychological abuse',
  emotional: 'Emotional abuse',
  financial: 'Financial or material abuse',
  modern_slavery: 'Modern slavery',
  discriminatory: 'Discriminatory abuse',
  organisational: 'Organisational abuse',
  neglect: 'Neglect and acts of omission',
  self_neglect: 'Self-neglect',
  exploitation: 'Exploitation, criminal or sexual',
  radicalisation: 'Being drawn into terrorism (Prevent)',
};

export const stateWords: Readonly<Record<ConcernState, { readonly tone: StatusTone; readonly words: string }>> = {
  open: { tone: 'warning', words: 'Open' },
  escalated: { tone: 'bad', words: 'Escalated' },
  closed: { tone: 'ended', words: 'Closed' },
};

export const whyNotAskedWords: Words<WhyNotAsked> = {
  would_raise_risk: 'Asking would have put them, or somebody else, at more risk',
  never_alone: 'We were never alone',
  cannot_say: 'They cannot say, or may lack the capacity to decide it',
  too_young: 'They are too young',
  other: 'Another reason',
};

export const recipientWords: Words<ConcernRecipient> = {
  local_authority: 'The local authority (adult or children’s social care)',
  police: 'The police',
  gp: 'Their GP practice',
  emergency_services: 'Emergency services',
  other: 'Somebody else',
};

export const addedStepWords: Words<AddedStep> = {
  note: 'Something more was seen or said',
  spoke_with_lead: 'I spoke with the lead',
  asked_lead: 'The lead has to decide or act now',
  referred: 'They were referred',
  information_shared: 'Information was shared, with their agreement',
  decided_not_to: 'It was decided not to do something',
  reopened: 'Open it again',
};

export const stepWords: Words<ConcernStep> = {
  ...addedStepWords,
  spoke_with_lead: 'Spoke with the lead',
  asked_lead: 'Asked the lead to decide or act',
  referred: 'Referred',
  information_shared: 'Information shared, with their agreement',
  decided_not_to: 'Decided not to do something',
  reopened: 'Opened again',
  raised: 'Concern raised',
  shared_without_agreement: 'Disclosed without their agreement',
  closed: 'Closed',
};

export const groundWords: Words<DisclosureGround> = {
  vital_interests: 'To save a life, or protect from serious harm (vital interests)',
  serious_crime: 'To prevent or detect a serious crime',
  serious_harm_to_others: 'Somebody else is at risk of serious harm',
  care_act_enquiry: 'A safeguarding enquiry about an adult (Care Act 2014, section 42)',
  child_protection: 'A child is suffering, or likely to suffer, significant harm (Children Act 1989, section 47)',
  required_by_law: 'A court or the law requires it',
  public_interest: 'Another public interest that outweighs confidentiality',
};

export const authorityWords: Words<Authority> = {
  team_lead: 'A lead of this team',
  safeguarding_lead: 'A safeguarding lead elsewhere, such as the practice’s',
  acted_first: 'Nobody yet: there was no time',
};

export const whyNotToldWords: Words<WhyNotTold> = {
  would_raise_risk: 'Telling them would raise the risk',
  would_hinder_investigation: 'It would hinder an investigation',
  could_not_reach: 'They could not be reached safely',
  cannot_understand: 'They could not understand it',
  other: 'Another reason',
};

export const findingWords: Readonly<Record<DisclosureFinding, { readonly tone: StatusTone; readonly words: string }>> = {
  upheld: { tone: 'good', words: 'It was right' },
  not_upheld: { tone: 'bad', words: 'It was not right' },
};

export const outcomeWords: Words<ConcernOutcome> = {
  risk_removed: 'The risk is gone',
  risk_reduced: 'The risk is less',
  risk_remains: 'The risk remains',
  no_risk_found: 'There was no risk',
  passed_on: 'Others have it in hand',
};

export const wishesMetWords: Words<WishesMet> = {
  fully: 'What they wanted has happened',
  partly: 'Some of what they wanted has happened',
  not: 'What they wanted has not happened',
  none_said: 'They said nothing of what they wanted',
};

export const flagKindWords: Words<FlagKind> = { safeguarding: 'Speak with the team lead before you act', risk: 'Risk to whoever visits' };

export const precautionWords: Words<VisitPrecaution> = {
  no_home_visit: 'No home visits: meet somewhere else',
  two_people: 'Two people',
  not_after_dark: 'Not after dark',
  ring_before_and_after: 'Ring a colleague before and after',
  wait_outside: 'Wait outside until you are let in',
  dog: 'A dog: ask that it is shut away',
};
