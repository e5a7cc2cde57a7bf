import type { TopTermEntry } from './need-term';

export const housingTerms: readonly TopTermEntry[] = [
  {
    id: 'housing',
    label: 'Housing',
    group: 'housing-and-safety',
    synonyms: ['home', 'accommodation', 'housing advice', 'somewhere to live'],
    under: [
      ['homelessness', 'Homelessness', 'homeless', 'rough sleeping', 'sofa surfing', 'nowhere to sleep', 'hostel'],
      ['eviction-and-rent-arrears', 'Eviction and rent arrears', 'eviction', 'rent arrears', 'section 21', 'notice to leave'],
      ['finding-a-home', 'Finding a home', 'housing register', 'council house', 'overcrowding', 'rent deposit'],
      ['disrepair', 'Repairs, damp and mould', 'damp', 'mould', 'repairs', 'landlord will not repair'],
      ['home-adaptations', 'Adapting the home', 'adaptations', 'grab rails', 'stairlift', 'handyperson', 'falls prevention at home'],
      ['supported-housing', 'Supported and sheltered housing', 'sheltered housing', 'extra care housing', 'supported living'],
    ],
  },
  {
    id: 'legal-and-immigration',
    label: 'Legal and immigration',
    group: 'housing-and-safety',
    synonyms: ['legal advice', 'immigration', 'solicitor', 'law centre', 'legal help'],
    under: [
      ['asylum-and-refugee-support', 'Asylum and refugee support', 'asylum', 'asylum seeker', 'refugee', 'no recourse to public funds'],
      ['immigration-status', 'Immigration status and visas', 'visa', 'settled status', 'leave to remain', 'citizenship'],
      ['family-law', 'Separation and family law', 'divorce', 'child arrangements', 'family court'],
      ['rights-and-advocacy', 'Rights, discrimination and advocacy', 'advocate', 'advocacy', 'discrimination', 'making a complaint'],
      ['wills-and-power-of-attorney', 'Wills and power of attorney', 'power of attorney', 'making a will', 'probate'],
    ],
  },
  {
    id: 'safety-and-domestic-abuse',
    label: 'Safety and domestic abuse',
    group: 'housing-and-safety',
    synonyms: ['abuse', 'feeling unsafe', 'personal safety', 'not safe'],
    under: [
      ['domestic-abuse-support', 'Domestic abuse support', 'domestic abuse', 'domestic violence', 'refuge', 'coercive control', 'violent partner'],
      ['sexual-violence-support', 'Sexual violence support', 'rape', 'sexual assault', 'sexual abuse'],
      ['victims-of-crime', 'Support for victims of crime', 'victim of crime', 'hate crime', 'burglary', 'victim support'],
      ['exploitation', 'Exploitation and modern slavery', 'modern slavery', 'trafficking', 'cuckooing', 'forced marriage'],
    ],
  },
];
