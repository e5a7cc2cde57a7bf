import type { TopTermEntry } from './need-term';

export const socialTerms: readonly TopTermEntry[] = [
  {
    id: 'loneliness-and-social-contact',
    label: 'Loneliness and social contact',
    group: 'social-connection',
    synonyms: ['loneliness', 'lonely', 'isolated', 'isolation', 'social isolation', 'social contact', 'company', 'friends', 'on my own', 'nobody to talk to', 'no friends'],
    under: [
      ['befriending', 'Befriending visits or calls', 'befriender', 'home visits for company', 'telephone friend', 'someone to talk to', 'housebound', 'phone buddy'],
      ['social-groups', 'Groups and clubs for company', 'social club', 'coffee morning', 'lunch club', 'luncheon club', 'meet people', 'make friends', 'drop in', 'social group'],
      ['day-centres', 'Day centres', 'day centre', 'day care for adults'],
      ['groups-for-older-people', 'Groups for older people', 'over 60s club', 'over 50s group', 'pensioners club', 'tea dance', 'age uk'],
      ['mens-groups', 'Men’s groups and sheds', 'men in sheds', 'mens shed', 'mens group', 'somewhere for men to talk'],
      ['womens-groups', 'Women’s groups', 'womens group', 'womens centre', 'womens institute'],
      ['veterans', 'Armed forces and veterans', 'veteran', 'ex forces', 'armed forces', 'left the army'],
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
      ['games-and-hobbies', 'Games and hobbies', 'board games', 'chess', 'bingo', 'model making', 'quiz'],
      ['days-out', 'Days out and trips', 'day trip', 'coach trip', 'outing', 'accessible holiday'],
      ['faith-and-belief', 'Faith and belief', 'church', 'mosque', 'temple', 'synagogue', 'faith', 'spiritual support'],
      ['reading-and-heritage', 'Reading, museums and local history', 'book group', 'museum', 'local history', 'reminiscence'],
    ],
  },
];
