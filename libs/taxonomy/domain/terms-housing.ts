import type { TopTermEntry } from './need-term';

export const housingTerms: readonly TopTermEntry[] = [
  {
    id: 'housing',
    label: 'Housing',
    group: 'housing-and-safety',
    synonyms: ['home', 'accommodation', 'housing advice', 'somewhere to live'],
    under: [
      ['homelessness', 'Homelessness', 'homeless', 'rough sleeping', 'sleeping rough', 'sofa surfing', 'nowhere to sleep', 'nowhere to live', 'hostel', 'temporary accommodation', 'night shelter'],
      ['eviction-and-rent-arrears', 'Eviction and rent arrears', 'eviction', 'evicted', 'rent arrears', 'behind with the rent', 'owe rent', 'section 21', 'notice to leave', 'notice to quit'],
      ['finding-a-home', 'Finding a home', 'housing register', 'council house', 'council flat', 'housing association', 'overcrowding', 'overcrowded', 'rent deposit', 'private renting'],
      ['disrepair', 'Repairs, damp and mould', 'damp', 'mould', 'mouldy', 'repairs', 'landlord will not repair', 'leaking roof', 'broken boiler', 'mice', 'bed bugs'],
      ['home-adaptations', 'Adapting the home', 'adaptations', 'grab rails', 'stairlift', 'stair lift', 'walk in shower', 'wet room', 'ramp', 'disabled facilities grant', 'handyperson', 'falls prevention at home'],
      ['supported-housing', 'Supported and sheltered housing', 'sheltered housing', 'extra care housing', 'supported living'],
      ['mortgage-problems', 'Mortgage problems', 'mortgage', 'mortgage arrears', 'repossession'],
      ['neighbours-and-nuisance', 'Neighbours and nuisance', 'neighbour dispute', 'noisy neighbour', 'antisocial behaviour', 'anti social behaviour'],
      ['moving-and-setting-up-home', 'Moving and setting up home', 'moving house', 'removal van', 'starter pack', 'new tenancy'],
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
      ['identity-documents', 'Passports, certificates and identity', 'passport', 'birth certificate', 'photo id', 'lost documents', 'proof of identity'],
      ['prison-and-resettlement', 'Leaving prison and family in prison', 'prison leaver', 'ex offender', 'probation', 'partner in prison'],
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
      ['abuse-of-adults-at-risk', 'Abuse or neglect of an adult at risk', 'elder abuse', 'adult safeguarding', 'financial abuse', 'neglect', 'self neglect'],
      ['stalking-and-harassment', 'Stalking and harassment', 'stalking', 'stalker', 'harassment', 'online abuse'],
    ],
  },
];
