import type { ServiceList } from './demo-service';

export const homeServices: ServiceList = {
  doorstep: [
    { name: 'Doorstep housing advice', summary: 'Advice before the notice runs out: arrears, eviction, repairs and moving.', needs: ['eviction-and-rent-arrears', 'disrepair', 'finding-a-home'], open: 'Mon, Tue, Thu 10am - 4pm', how: ['in_person', 'phone'], languages: ['Polish', 'Romanian'], waitDays: 5, confirmed: 18, answersIn: 3 },
    { name: 'Damp and mould casework', summary: 'Writing to the landlord with you until the wall is dry.', needs: ['disrepair'], how: ['home_visit', 'phone'], capacity: 'limited', waitDays: 28, confirmed: 110 },
  ],
  keystone: [
    { name: 'Keystone beds', summary: 'Twelve beds for people with nowhere to sleep tonight. Ring before six.', needs: ['homelessness'], open: 'daily 6pm - 11pm', capacity: 'full', roomInDays: 4, confirmed: 3, answersIn: 1 },
    { name: 'Move-on support', summary: 'From the shelter to a room of your own, and the first months in it.', needs: ['supported-housing', 'finding-a-home'], open: 'Mon-Fri 10am - 4pm', confirmed: 45, way: 'professional' },
  ],
  wayfinder: [
    { name: 'Immigration advice', summary: 'Advice at the level the law asks for, about status, visas and citizenship.', needs: ['immigration-status', 'asylum-and-refugee-support'], open: 'Monday and Wednesday 9.30am - 1pm', languages: ['Arabic', 'Persian', 'Tigrinya'], waitDays: 20, confirmed: 33, answersIn: 5 },
    { name: 'Family law clinic', summary: 'Half an hour with a solicitor about separation and children.', needs: ['family-law'], open: 'Thursday 5.30pm - 7.30pm', capacity: 'limited', confirmed: 140 },
    { name: 'Speaking up', summary: 'An advocate beside you when a decision about you is made.', needs: ['rights-and-advocacy', 'legal-and-immigration'], how: ['in_person', 'phone'], open: 'Mon-Fri 9am - 5pm', confirmed: 70 },
    { name: 'Wills and attorney mornings', summary: 'A retired solicitor explains the forms for a will or a power of attorney.', needs: ['wills-and-power-of-attorney'], at: 'Quillbury', open: 'Friday 10am - 12 noon', ages: [50, null], confirmed: 260, assurance: 'lapsed' },
  ],
  'harbour-lamp': [
    { name: 'Harbour Lamp support', summary: 'Somebody who believes you, and knows the ways out. Women and men.', needs: ['domestic-abuse-support'], how: ['phone', 'in_person'], languages: ['Urdu', 'Polish', 'Punjabi'], confirmed: 10, answersIn: 1 },
    { name: 'After the storm', summary: 'A closed group for women, twelve weeks, with a crèche.', needs: ['domestic-abuse-support', 'sexual-violence-support', 'confidence-and-coping'], how: ['in_person'], way: 'professional', capacity: 'limited', waitDays: 35, confirmed: 55, forWhom: 'Women' },
    { name: 'Victims’ listening line', summary: 'For anyone harmed by a crime, however long ago.', needs: ['victims-of-crime'], how: ['phone'], open: 'Mon-Sun 9am - 9pm', confirmed: null, assurance: 'none', way: 'self' },
  ],
  'welcome-mat': [
    { name: 'Welcome Mat drop-in', summary: 'Tea, interpreters, clothes and help with letters for people seeking safety.', needs: ['asylum-and-refugee-support', 'finding-my-community'], open: 'Tuesday and Thursday 10am - 2pm', languages: ['Arabic', 'Persian', 'Tigrinya', 'Ukrainian'], confirmed: 28, ages: [0, null] },
    { name: 'Conversation partners', summary: 'An hour a week with a neighbour, in English or yours.', needs: ['english-language', 'finding-my-community'], how: ['in_person', 'online'], waitDays: 14, confirmed: 85, languages: ['Arabic', 'Ukrainian', 'Persian'] },
  ],
};
