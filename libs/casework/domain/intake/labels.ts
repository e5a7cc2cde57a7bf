/**
 * Headings and labels under which referrals to social prescribing are written. The headings follow the Social Prescribing Information
 * Standard v1.1 (PRSB; https://theprsb.org/standards/social-prescribing-standard/) as they are commonly written and have not yet been compared with its
 * published list one by one; the labels beneath them are what letters, forms and columns of lists call the same thing.
 */
export const intakeFields = [
  'name', 'forename', 'surname', 'dateOfBirth', 'nhsNumber', 'postcode', 'phone', 'safeNumber', 'safeTimes', 'leaveMessages', 'practice',
  'source', 'urgency', 'receivedOn', 'reason', 'referrerName', 'referrerRole', 'referrerOrganisation', 'referrerPhone', 'referrerEmail',
] as const;
export type IntakeField = (typeof intakeFields)[number];

/** May run over several lines; every other field is one line. */
export const longFields: readonly IntakeField[] = ['reason'];

export const personHeading = 'Person demographics';
export const referrerHeading = 'Referrer details';

/** Headings whose text is kept as it stands, beside what was understood. */
export const noteHeadings = [
  'Address', 'Individual requirements', 'Social context', 'About me', 'Personal contacts', 'Professional contacts', 'Safety alerts', 'Risks', 'Legal information',
  'Services and care', 'Problem list', 'Care and support plan', 'Person and carer concerns, expectations and wishes', 'Information and advice given',
  'Plan and requested actions', 'Person completing record', 'Distribution list',
] as const;

type Label = { readonly field: IntakeField } | { readonly heading: string };

const fieldWords: Readonly<Record<IntakeField, readonly string[]>> = {
  name: ['name', 'person name', 'patient name', 'full name', 'patient', 'client name', 'name of patient', 'name of person'],
  forename: ['forename', 'forenames', 'first name', 'first names', 'given name', 'given names', 'person given name'],
  surname: ['surname', 'last name', 'family name', 'person family name'],
  dateOfBirth: ['date of birth', 'dob', 'd o b', 'birth date', 'born'],
  nhsNumber: ['nhs number', 'nhs no', 'nhs', 'nhs num'],
  postcode: ['postcode', 'post code', 'postal code'],
  phone: ['phone', 'telephone', 'telephone number', 'phone number', 'tel', 'mobile', 'mobile number', 'contact number', 'home telephone'],
  safeNumber: ['safe number', 'safe contact', 'safe contact number', 'number that is safe to ring'],
  safeTimes: ['safe times', 'best time to call', 'best time to ring', 'safe times to ring', 'when to ring'],
  leaveMessages: ['leave messages', 'may leave messages', 'may a message be left', 'ok to leave a message', 'leave message'],
  practice: ['gp practice', 'practice', 'surgery', 'gp surgery', 'gp practice name', 'registered practice'],
  source: ['source', 'referral source', 'source of referral', 'who asked'],
  urgency: ['urgency', 'priority', 'urgency of referral', 'clinical urgency of referral'],
  receivedOn: ['date of referral', 'referral date', 'referred on', 'date referred', 'date received'],
  reason: ['reason for referral', 'reason', 'referral reason', 'reasons for referral', 'why'],
  referrerName: ['referrer name', 'referrer', 'referred by', 'name of referrer', 'referring clinician', 'gp name'],
  referrerRole: ['referrer role', 'role of referrer', 'role', 'job title', 'designation'],
  referrerOrganisation: ['referrer organisation', 'referring organisation', 'organisation', 'organization', 'referrer organization'],
  referrerPhone: ['referrer telephone', 'referrer phone', 'referrer contact', 'referrer contact number', 'referrer tel'],
  referrerEmail: ['referrer email', 'referrer e mail', 'email', 'e mail'],
};

const headingWords: Readonly<Record<string, readonly string[]>> = {
  [personHeading]: ['person demographics', 'patient demographics', 'demographics', 'person details', 'patient details'],
  [referrerHeading]: ['referrer details', 'details of referrer'],
  'Address': ['address', 'home address', 'person address', 'usual address', 'patient address'],
  'Individual requirements': ['individual requirements', 'special requirements', 'communication needs', 'access needs', 'reasonable adjustments'],
  'Social context': ['social context', 'social history', 'social circumstances', 'household', 'home situation'],
  'About me': ['about me', 'what matters to me', 'what is important to me'],
  'Safety alerts': ['safety alerts', 'safety alert', 'alerts'],
  'Risks': ['risks', 'risk', 'risks to self', 'risks to others'],
};

/** What a label under "Referrer details" means, where it would mean the person elsewhere. */
const ofReferrer: Readonly<Partial<Record<IntakeField, IntakeField>>> = { name: 'referrerName', phone: 'referrerPhone', practice: 'referrerOrganisation' };

/** Without case, accents of punctuation, or spaces twice: "D.O.B" and "d o b" are one. */
export const labelForm = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const known: ReadonlyMap<string, Label> = new Map([
  ...noteHeadings.map((heading): [string, Label] => [labelForm(heading), { heading }]),
  ...Object.entries(headingWords).flatMap(([heading, words]) => words.map((word): [string, Label] => [word, { heading }])),
  ...Object.entries(fieldWords).flatMap(([field, words]) => words.map((word): [string, Label] => [word, { field: field as IntakeField }])),
]);

/** What a label says, under the heading that it stands beneath; `undefined` for words that are no label. */
export function labelled(text: string, beneath: string | undefined): Label | undefined {
  const label = known.get(labelForm(text));
  if (label && 'field' in label && beneath === referrerHeading) return { field: ofReferrer[label.field] ?? label.field };
  return label;
}
