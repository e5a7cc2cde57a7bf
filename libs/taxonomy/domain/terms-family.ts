import type { TopTermEntry } from './need-term';

export const familyTerms: readonly TopTermEntry[] = [
  {
    id: 'carers',
    label: 'Carers',
    group: 'family-caring-and-everyday',
    synonyms: ['carer', 'caring for someone', 'unpaid carer', 'looking after someone'],
    under: [
      ['carers-support', 'Support for carers', 'carers centre', 'carers group', 'carers assessment'],
      ['respite', 'A break from caring', 'respite care', 'carers break', 'sitting service'],
      ['young-carers', 'Young carers', 'young carer', 'child carer'],
    ],
  },
  {
    id: 'family-and-parenting',
    label: 'Family and parenting',
    group: 'family-caring-and-everyday',
    synonyms: ['family', 'parenting', 'parents', 'children'],
    under: [
      ['parenting-support', 'Parenting support', 'parenting course', 'family hub', 'struggling parent', 'single parent'],
      ['baby-and-toddler', 'Babies and toddlers', 'baby group', 'toddler group', 'playgroup', 'stay and play', 'breastfeeding', 'baby clothes', 'nappies'],
      ['childcare', 'Childcare', 'nursery', 'childminder', 'holiday club'],
      ['young-people', 'Young people', 'youth club', 'youth group', 'teenager'],
      ['relationships', 'Relationships', 'couple counselling', 'marriage', 'mediation'],
      ['special-educational-needs', 'Special educational needs', 'send', 'education health and care plan', 'ehcp'],
    ],
  },
  {
    id: 'transport',
    label: 'Transport',
    group: 'family-caring-and-everyday',
    synonyms: ['travel', 'getting around', 'getting there'],
    under: [
      ['community-transport', 'Community transport', 'minibus', 'dial a ride', 'ring and ride', 'volunteer driver'],
      ['lifts-to-appointments', 'Lifts to appointments', 'hospital transport', 'patient transport', 'lift to hospital'],
      ['travel-costs', 'Travel costs and passes', 'bus pass', 'travel costs', 'blue badge', 'railcard'],
    ],
  },
  {
    id: 'everyday-practical-help',
    label: 'Everyday practical help',
    group: 'family-caring-and-everyday',
    synonyms: ['practical help', 'help at home', 'everyday help'],
    under: [
      ['shopping-and-errands', 'Shopping and errands', 'help with shopping', 'errands', 'collect prescription'],
      ['cleaning-and-gardening', 'Cleaning, laundry and garden', 'cleaner', 'laundry', 'garden clearance', 'hoarding', 'declutter'],
      ['small-repairs', 'Small repairs', 'handyman', 'odd jobs', 'diy'],
      ['forms-and-letters', 'Forms and letters', 'filling in forms', 'help with letters', 'form filling'],
      ['pets', 'Help with pets', 'dog walking', 'pet food', 'vet bills'],
      ['home-from-hospital', 'Settling back from hospital', 'hospital discharge', 'home from hospital'],
    ],
  },
];
