import type { Instrument, InstrumentItem, ScoreBand, ScoreDefinition } from '../instrument';

const item = (id: string, text: string, feeling: string): InstrumentItem => ({
  id,
  text,
  answers: { kind: 'scale', min: 0, max: 10, minLabel: `Not at all ${feeling}`, maxLabel: `Completely ${feeling}` },
});

const bands: readonly ScoreBand[] = [
  { id: 'low', label: 'Low', from: 0, to: 4 },
  { id: 'medium', label: 'Medium', from: 5, to: 6 },
  { id: 'high', label: 'High', from: 7, to: 8 },
  { id: 'very_high', label: 'Very high', from: 9, to: 10 },
];
const anxietyBands: readonly ScoreBand[] = [
  { id: 'very_low', label: 'Very low', from: 0, to: 1 },
  { id: 'low', label: 'Low', from: 2, to: 3 },
  { id: 'medium', label: 'Medium', from: 4, to: 5 },
  { id: 'high', label: 'High', from: 6, to: 10 },
];
const score = (id: string, label: string): ScoreDefinition => ({ id, label, items: [id], min: 0, max: 10, better: 'higher', bands });

/** Four questions, four scores; they measure different things and have no sum. */
export const ons4: Instrument = {
  id: 'ons4',
  version: 1,
  name: 'ONS4 personal well-being',
  items: [
    item('life_satisfaction', 'Overall, how satisfied are you with your life nowadays?', 'satisfied'),
    item('worthwhile', 'Overall, to what extent do you feel that the things you do in your life are worthwhile?', 'worthwhile'),
    item('happiness', 'Overall, how happy did you feel yesterday?', 'happy'),
    item(
      'anxiety',
      "On a scale where 0 is 'not at all anxious' and 10 is 'completely anxious', overall, how anxious did you feel yesterday?",
      'anxious',
    ),
  ],
  scores: [
    score('life_satisfaction', 'Life satisfaction'),
    score('worthwhile', 'Worthwhile'),
    score('happiness', 'Happiness'),
    { ...score('anxiety', 'Anxiety'), better: 'lower', bands: anxietyBands },
  ],
  citation: 'Office for National Statistics, personal well-being questions (ONS4).',
};
