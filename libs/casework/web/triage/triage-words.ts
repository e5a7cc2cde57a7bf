import type { IncomingState, IntakeField, NotForUsReason } from '@linkwell/casework-domain';
import type { StatusTone } from '@linkwell/web-kit';

export const incomingWords: Readonly<Record<IncomingState, { readonly tone: StatusTone; readonly words: string }>> = {
  new: { tone: 'new', words: 'New' },
  looking: { tone: 'waiting', words: 'Being looked at' },
  opened: { tone: 'good', words: 'Support offered' },
  not_for_us: { tone: 'ended', words: 'Not for us' },
  duplicate: { tone: 'ended', words: 'Duplicate' },
};

export const notForUsWords: Readonly<Record<NotForUsReason, string>> = {
  other_area: 'The person lives or is registered elsewhere',
  other_service: 'Another service is the right one',
  urgent_care_needed: 'They need urgent care or safeguarding first',
  person_did_not_want: 'The person did not want to be referred',
  not_enough_information: 'There is too little to go on, and nobody to ask',
  died: 'The person has died',
  other: 'Something else',
};

export const fieldWords: Readonly<Record<IntakeField, string>> = {
  name: 'Name', forename: 'Forename', surname: 'Surname', dateOfBirth: 'Date of birth', nhsNumber: 'NHS number', postcode: 'Postcode', phone: 'Phone number',
  safeNumber: 'Number that is safe to ring', safeTimes: 'Safe times', leaveMessages: 'May a message be left', practice: 'GP practice', source: 'Who asked', urgency: 'Urgency',
  receivedOn: 'Day it came in', reason: 'Reason', referrerName: 'Referrer’s name', referrerRole: 'Referrer’s role', referrerOrganisation: 'Referrer’s organisation',
  referrerPhone: 'Referrer’s phone', referrerEmail: 'Referrer’s e-mail',
};
