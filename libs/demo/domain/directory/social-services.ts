import type { ServiceList } from './demo-service';

export const socialServices: ServiceList = {
  'tea-and-kindred': [
    { name: 'Kindred visits', summary: 'The same volunteer, once a week, for a cup of tea and a talk.', needs: ['befriending'], how: ['home_visit'], ages: [60, null], waitDays: 28, capacity: 'limited', confirmed: 14, answersIn: 5, repliesIn: 1 },
    { name: 'Kindred calls', summary: 'A telephone friend at an hour you choose.', needs: ['befriending', 'loneliness-and-social-contact'], how: ['phone'], languages: ['Urdu', 'Punjabi'], waitDays: 7, confirmed: 14, answersIn: 5 },
    { name: 'Monday parlour', summary: 'An open table with cake. Nobody sits alone, and nobody has to talk.', needs: ['social-groups'], open: 'Monday 2pm - 4pm', cost: [0, 'Free; cake by donation'], confirmed: 22, answersIn: 5 },
    { name: 'Parlour in the market', summary: 'The same table, in the middle of town, with a ramp and a hearing loop.', needs: ['social-groups', 'loneliness-and-social-contact'], at: 'Larkmere Market', open: 'Thursday 10.30am - 12.30pm', confirmed: 22, answersIn: 5 },
  ],
  'mended-shed': [
    { name: 'Shed days', summary: 'A workbench, good tools and company. Bring something broken, or nothing.', needs: ['social-groups', 'arts-and-crafts'], open: 'Wednesday 10am - 3pm, Saturday 10am - 1pm', confirmed: 64 },
  ],
  larks: [
    { name: 'Sing with the Larks', summary: 'Songs you half know, learnt by ear, with a long tea break.', needs: ['music-and-singing', 'social-groups'], open: 'Tuesday 7pm - 9pm', cost: [200, '£2'], confirmed: 90, way: 'self', assurance: 'none' },
    { name: 'Singing for breath', summary: 'Gentle singing for people with lung conditions, led by a trained teacher.', needs: ['music-and-singing', 'diabetes-and-heart'], open: 'Thursday 2pm - 3.30pm', confirmed: 150 },
  ],
  'muddy-boots': [
    { name: 'Garden mornings', summary: 'Digging, sowing and sitting on the bench in a walled garden.', needs: ['gardening-and-nature', 'mental-wellbeing'], open: 'Tuesday and Friday 10am - 1pm', confirmed: 37, answersIn: 10, repliesIn: 20 },
    { name: 'A plot for two', summary: 'An allotment shared by two people who did not know each other.', needs: ['gardening-and-nature', 'social-groups'], capacity: 'full', roomInDays: 60, confirmed: 210 },
  ],
  interfaith: [
    { name: 'Open Round House', summary: 'A quiet room, a listening ear and a shared lunch, whatever you believe.', needs: ['faith-and-belief', 'community-meals'], open: 'Wednesday 11am - 2pm', confirmed: null, way: 'self', assurance: 'none', ages: [0, null] },
  ],
  paintbox: [
    { name: 'Brushes and biscuits', summary: 'Painting without judgement. All materials are here.', needs: ['arts-and-crafts'], open: 'Monday 10am - 12 noon', confirmed: 58 },
    { name: 'Paintbox by post', summary: 'A box of materials by post, and an online hour together to use them.', needs: ['arts-and-crafts', 'loneliness-and-social-contact'], how: ['online'], waitDays: 5, confirmed: 120 },
    { name: 'Clay for carers', summary: 'Two hours with your hands in clay while somebody else keeps watch.', needs: ['arts-and-crafts', 'respite'], open: 'Friday 1pm - 3pm', capacity: 'limited', confirmed: 190 },
  ],
  'small-things': [
    { name: 'Handling the past', summary: 'Small objects from the museum’s drawers, to hold and to tell stories by.', needs: ['reading-and-heritage', 'dementia-and-memory'], open: 'Thursday 10am - 12 noon', confirmed: 66 },
    { name: 'Museum book club', summary: 'One short book a month, and no homework police.', needs: ['reading-and-heritage'], open: 'Tuesday 6pm - 7.30pm', confirmed: 300, way: 'self', assurance: 'none' },
  ],
};
