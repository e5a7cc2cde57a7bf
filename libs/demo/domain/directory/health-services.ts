import type { ServiceList } from './demo-service';

export const healthServices: ServiceList = {
  stillwater: [
    { name: 'Stillwater counselling', summary: 'Eight sessions with a qualified counsellor, face to face or by video.', needs: ['counselling', 'anxiety-and-depression'], how: ['in_person', 'online'], open: 'Mon-Fri 9am - 7pm', languages: ['Urdu'], waitDays: 49, capacity: 'limited', confirmed: 16, answersIn: 5 },
    { name: 'Evening refuge', summary: 'A calm room for a bad evening. No appointment and no referral.', needs: ['mental-health-crisis'], open: 'daily 6pm - 11pm', confirmed: 9, way: 'either', answersIn: 1 },
    { name: 'Steady group', summary: 'People who have been low, helping each other to stay steady.', needs: ['peer-support', 'mental-wellbeing'], open: 'Thursday 6pm - 7.30pm', confirmed: 43 },
    { name: 'Quiet nights online', summary: 'A six-week course about sleep and worry, in your own time.', needs: ['confidence-and-coping'], how: ['online'], way: 'self', confirmed: 80 },
  ],
  'empty-chair': [
    { name: 'The Empty Chair group', summary: 'Six afternoons with others who have lost somebody.', needs: ['bereavement-support'], open: 'Wednesday 2pm - 4pm', waitDays: 14, confirmed: 27, answersIn: 10 },
    { name: 'Walking with grief', summary: 'A slow walk and a flask of tea. Talking is optional.', needs: ['bereavement-support', 'walking-groups'], at: 'Heronfold', open: 'Sunday 10.30am - 12 noon', confirmed: 170 },
    { name: 'What now? after a death', summary: 'Help with the certificates, the bank and the funeral bill.', needs: ['after-a-death'], how: ['phone', 'home_visit'], confirmed: 62 },
  ],
  'bounce-and-balance': [
    { name: 'Chair-based movement', summary: 'Forty minutes sitting down, and you will still feel it tomorrow.', needs: ['gentle-exercise'], open: 'Monday and Thursday 11am - 12 noon', cost: [200, '£2'], ages: [55, null], confirmed: 19, answersIn: 10 },
    { name: 'Steady on your feet', summary: 'Twenty weeks of strength and balance for people who have fallen, or fear to.', needs: ['gentle-exercise'], open: 'Tuesday 10am - 11am, Friday 10am - 11am', way: 'professional', ages: [65, null], waitDays: 30, confirmed: 47 },
  ],
  splash: [
    { name: 'Exercise on referral', summary: 'Twelve weeks at the gym or the pool with an instructor’s plan.', needs: ['swimming-and-gym', 'weight-management'], open: 'Mon-Fri 9am - 8pm', way: 'professional', cost: [300, '£3 a visit'], waitDays: 14, confirmed: 35, answersIn: 5 },
    { name: 'Women-only swimming', summary: 'Closed curtains, women lifeguards and warm water.', needs: ['swimming-and-gym'], open: 'Sunday 5pm - 6.30pm', cost: [300, '£3'], languages: ['Urdu', 'Arabic'], confirmed: 105, way: 'self', assurance: 'none', forWhom: 'Women' },
    { name: 'Walking football', summary: 'The same game, no running, all the arguing.', needs: ['dance-and-team-sports'], open: 'Wednesday 6pm - 7pm', cost: [200, '£2'], confirmed: 240, ages: [50, null] },
  ],
  wildpath: [
    { name: 'Wildpath Wednesdays', summary: 'A flat mile by the reeds at the pace of the slowest, with a sit-down in the middle.', needs: ['walking-groups'], open: 'Wednesday 10am - 11.30am', confirmed: 11, answersIn: 5 },
    { name: 'Town mile', summary: 'Once round the market and back for coffee.', needs: ['walking-groups', 'social-groups'], at: 'Larkmere Market', open: 'Saturday 10am - 11am', confirmed: 11 },
  ],
  'long-haul': [
    { name: 'Living with pain', summary: 'Eight weeks about pacing, sleep and getting a bit of life back.', needs: ['chronic-pain'], open: 'Thursday 1pm - 3pm', how: ['in_person', 'online'], capacity: 'limited', waitDays: 40, confirmed: 52, answersIn: 10 },
    { name: 'Sugar, heart and lungs', summary: 'A monthly circle for people with diabetes, heart or lung disease.', needs: ['diabetes-and-heart'], open: 'Saturday 2pm - 4pm', confirmed: 115 },
    { name: 'Equipment library', summary: 'Borrow a wheelchair, a frame or a raised seat for up to three months.', needs: ['aids-and-equipment'], open: 'Mon-Fri 10am - 1pm', way: 'self', confirmed: 400, assurance: 'none' },
    { name: 'Seeing and hearing', summary: 'Help with gadgets, labels and confidence when sight or hearing goes.', needs: ['sensory-loss'], how: ['home_visit', 'in_person'], confirmed: 88 },
    { name: 'Different Drum', summary: 'A friendly evening for autistic adults. Low lights, clear plan.', needs: ['learning-disability-and-autism', 'peer-support'], open: 'Tuesday 6pm - 8pm', ages: [18, 65], confirmed: 41 },
    { name: 'Beside you with cancer', summary: 'Somebody who has been through it, by phone or over coffee.', needs: ['cancer-support'], how: ['phone', 'in_person'], confirmed: 73 },
  ],
  marigold: [
    { name: 'Marigold mornings', summary: 'Music, cake and no tests. Carers stay or go for a walk.', needs: ['dementia-and-memory', 'day-centres'], open: 'Tuesday and Friday 10am - 12.30pm', confirmed: 24, answersIn: 10 },
  ],
  'turning-tide': [
    { name: 'Turning Tide drop-in', summary: 'Talk about drinking or drugs with somebody who will not tell you off.', needs: ['alcohol', 'drugs'], open: 'Mon-Fri 10am - 5pm', confirmed: 13, answersIn: 3 },
    { name: 'Cards on the table', summary: 'Support to stop gambling, and for those who live with it.', needs: ['gambling'], how: ['online', 'phone'], confirmed: 97 },
    { name: 'Smoke-free Larkmere', summary: 'Twelve weeks of support to stop, with patches or a vape to start.', needs: ['stopping-smoking'], how: ['phone', 'in_person'], open: 'Monday 1pm - 6pm', confirmed: 145, ages: [12, null] },
  ],
};
