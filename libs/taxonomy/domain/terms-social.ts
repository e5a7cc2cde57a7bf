import type { TopTermEntry } from './need-term';

export const socialTerms: readonly TopTermEntry[] = [
  {
    id: 'loneliness-and-social-contact',
    label: 'Loneliness and social contact',
    group: 'social-connection',
    synonyms: ['loneliness', 'lonely', 'isolated', 'isolation', 'social isolation', 'social contact', 'company', 'friends'],
    under: [
      ['befriending', 'Befriending visits or calls', 'befriender', 'home visits for company', 'telephone friend'],
      ['social-groups', 'Groups and clubs for company', 'social club', 'coffee morning', 'lunch club', 'meet people', 'men in sheds'],
      ['day-centres', 'Day centres', 'day centre', 'day care for adults'],
      ['finding-my-community', 'Finding my own community', 'lgbt group', 'refugee community', 'cultural group', 'new to the area'],
    ],
  },
  {
    id: 'arts-nature-and-faith',
    label: 'Arts, nature and faith',
    group: 'social-connection',
    synonyms: ['hobbies', 'interests', 'creative activities'],
    under: [
      ['arts-and-crafts', 'Arts and crafts', 'art class', 'craft group', 'knitting', 'painting'],
      ['music-and-singing', 'Music and singing', 'choir', 'singing group', 'music group'],
      ['gardening-and-nature', 'Gardening and being outdoors', 'gardening', 'allotment', 'nature', 'green space'],
      ['faith-and-belief', 'Faith and belief', 'church', 'mosque', 'temple', 'synagogue', 'faith', 'spiritual support'],
      ['reading-and-heritage', 'Reading, museums and local history', 'book group', 'museum', 'local history', 'reminiscence'],
    ],
  },
];
