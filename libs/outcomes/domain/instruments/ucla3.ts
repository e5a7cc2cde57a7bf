import type { Instrument, InstrumentItem } from '../instrument';

const item = (id: string, text: string): InstrumentItem => ({
  id,
  text,
  answers: {
    kind: 'choice',
    options: [
      { value: 1, label: 'Hardly ever or never' },
      { value: 2, label: 'Some of the time' },
      { value: 3, label: 'Often' },
    ],
  },
});

export const ucla3: Instrument = {
  id: 'ucla3',
  version: 1,
  name: 'UCLA three-item loneliness scale',
  items: [
    item('companionship', 'How often do you feel that you lack companionship?'),
    item('left_out', 'How often do you feel left out?'),
    item('isolated', 'How often do you feel isolated from others?'),
  ],
  scores: [{ id: 'loneliness', label: 'Loneliness', items: ['companionship', 'left_out', 'isolated'], min: 3, max: 9, better: 'lower', bands: [] }],
  citation: 'Hughes, Waite, Hawkley and Cacioppo (2004), A short scale for measuring loneliness in large surveys, Research on Aging 26(6).',
};
