import type { ServiceList } from './demo-service';

export const familyAndWorkServices: ServiceList = {
  'carers-collective': [
    { name: 'Carers’ advice', summary: 'Carer’s assessment, benefits and a plan for emergencies.', needs: ['carers-support'], open: 'Mon-Fri 9.30am - 3.30pm', how: ['in_person', 'phone'], confirmed: 17, answersIn: 5 },
    { name: 'Two hours off', summary: 'A trained sitter, so that you can leave the house.', needs: ['respite'], how: ['home_visit'], capacity: 'full', roomInDays: 35, waitDays: 60, confirmed: 38 },
    { name: 'Carers’ night in', summary: 'An online evening together after everyone else is in bed.', needs: ['carers-support', 'social-groups'], how: ['online'], open: 'Monday 8.30pm - 9.30pm', way: 'self', confirmed: 155 },
  ],
  'little-oaks': [
    { name: 'Little Oaks', summary: 'Trips, tea and somebody at school who knows.', needs: ['young-carers'], open: 'Wednesday 3.30pm - 6pm', ages: [8, 17], confirmed: 49 },
  ],
  nest: [
    { name: 'Parents’ hour', summary: 'A family worker for the things that keep you awake.', needs: ['parenting-support', 'relationships'], open: 'Mon-Fri 9am - 5pm', languages: ['Bengali', 'Polish'], confirmed: 29, answersIn: 5 },
    { name: 'New-parent circle', summary: 'For the first year, when it is harder than anybody said.', needs: ['perinatal-wellbeing', 'baby-and-toddler'], open: 'Thursday 1pm - 2.30pm', confirmed: 53 },
    { name: 'Baby bundle', summary: 'Clothes, nappies and a cot, given without questions.', needs: ['baby-and-toddler', 'grants-and-hardship'], way: 'professional', how: ['in_person'], confirmed: 68, ages: [0, null] },
    { name: 'Plans that fit', summary: 'Help through the paperwork for a child with special educational needs.', needs: ['special-educational-needs'], how: ['phone', 'in_person'], waitDays: 21, confirmed: 125 },
  ],
  puddleduck: [
    { name: 'Puddleduck stay and play', summary: 'Splashing, singing and a hot drink while it is still hot.', needs: ['baby-and-toddler', 'childcare'], open: 'Monday and Wednesday 9.30am - 11.30am', cost: [150, '£1.50'], confirmed: null, way: 'self', assurance: 'none', ages: [0, null] },
  ],
  'hop-aboard': [
    { name: 'Ring and hop', summary: 'A door-to-door minibus. Ring by noon the day before.', needs: ['community-transport'], how: ['home_visit'], open: 'Mon-Sat 8am - 6pm', cost: [300, '£3 a trip'], confirmed: 21, answersIn: 5 },
    { name: 'Appointment lifts', summary: 'A volunteer driver who waits with you.', needs: ['lifts-to-appointments'], how: ['home_visit'], capacity: 'limited', cost: [45, '45p a mile'], waitDays: 7, confirmed: 36 },
  ],
  'click-and-connect': [
    { name: 'One question at a time', summary: 'Bring the phone, the tablet or the laptop, and one question.', needs: ['digital-skills', 'using-services-online'], open: 'Tuesday 10am - 1pm, Thursday 1pm - 4pm', confirmed: 26, answersIn: 10 },
    { name: 'Device and data bank', summary: 'A mended laptop or a SIM card with data, to keep.', needs: ['devices-and-data'], way: 'professional', how: ['in_person'], confirmed: 82 },
  ],
  'chalk-and-chatter': [
    { name: 'English from the start', summary: 'English classes in small groups, with a crèche in the mornings.', needs: ['english-language'], open: 'Mon-Thu 9.30am - 11.30am', languages: ['Arabic', 'Polish', 'Urdu', 'Ukrainian'], confirmed: 48 },
    { name: 'Reading for grown-ups', summary: 'One to one, in private, at your own speed.', needs: ['reading-writing-and-numbers'], how: ['in_person', 'online'], waitDays: 14, confirmed: 77 },
    { name: 'Friday curiosity', summary: 'A talk about something nobody needs to know.', needs: ['learning-for-pleasure', 'social-groups'], open: 'Friday 2pm - 3.30pm', cost: [100, '£1'], way: 'self', confirmed: 220, assurance: 'none' },
  ],
  'next-rung': [
    { name: 'Job club', summary: 'Applications, practice interviews and a shirt that fits.', needs: ['finding-work'], open: 'Monday and Thursday 9.30am - 12.30pm', confirmed: 31, ages: [16, null] },
    { name: 'Staying on the ladder', summary: 'Support for people whose health makes work hard to keep.', needs: ['staying-in-work'], how: ['phone', 'online'], waitDays: 10, confirmed: 59, answersIn: 5 },
  ],
  'many-hands': [
    { name: 'Find your thing', summary: 'A conversation about what you are good at, and three places that need it.', needs: ['volunteering'], open: 'Mon-Fri 10am - 4pm', confirmed: 44, answersIn: 10 },
  ],
  'helping-hammer': [
    { name: 'Small jobs', summary: 'Grab rails, light bulbs and locks, done by vetted volunteers.', needs: ['small-repairs', 'home-adaptations'], how: ['home_visit'], ages: [60, null], waitDays: 12, confirmed: 34 },
    { name: 'Clear and kind', summary: 'Help with a home that has filled up, a room at a time and at your pace.', needs: ['cleaning-and-gardening'], how: ['home_visit'], way: 'professional', capacity: 'full', waitDays: 70, confirmed: 180 },
  ],
  'fennick-neighbours': [
    { name: 'Shopping and prescriptions', summary: 'A neighbour fetches what you need.', needs: ['shopping-and-errands'], how: ['home_visit', 'phone'], confirmed: 65, assurance: 'lapsed' },
    { name: 'Home from hospital', summary: 'Milk in the fridge, heating on and a visit a day for the first week.', needs: ['home-from-hospital', 'everyday-practical-help'], how: ['home_visit'], way: 'professional', confirmed: 23, answersIn: 1 },
    { name: 'Paws a while', summary: 'Dog walking and cat feeding for people who are unwell.', needs: ['pets'], how: ['home_visit'], confirmed: 135, assurance: 'none', way: 'self' },
  ],
};
