/** A need as people bring it: how often, at what age, and in whose words. */
export interface CommonNeed {
  readonly termId: string;
  /** How often it comes up beside the others. */
  readonly weight: number;
  readonly ages: readonly [least: number, most: number];
  readonly words: readonly string[];
}

const need = (termId: string, weight: number, ages: readonly [number, number], ...words: string[]): CommonNeed => ({ termId, weight, ages, words });

export const commonNeeds: readonly CommonNeed[] = [
  need('debt-advice', 10, [19, 74], 'I have stopped opening the letters.', 'Three cards and a catalogue. I pay one with the other.', 'I owe more each month than the month before.'),
  need('bailiffs-and-court-action', 3, [22, 68], 'A man came to the door about the court bill.', 'There is a date on the letter and it is next week.'),
  need('benefits-check', 7, [19, 80], 'Somebody said I should be getting more than this.', 'I filled the form in once and gave up at page twelve.'),
  need('disability-benefits', 4, [20, 64], 'They say I can walk two hundred metres. On which day?', 'The form asks the same thing nine times.'),
  need('food-parcels', 6, [19, 70], 'By the third week there is only toast.', 'The children eat. I say I had mine earlier.'),
  need('community-meals', 2, [30, 85], 'I would like to eat with somebody, once in a while.'),
  need('energy-bills', 4, [22, 88], 'I sit in one room with my coat on.', 'The direct debit has doubled and nobody can say why.'),
  need('fuel-vouchers', 2, [19, 60], 'The meter ran out on Sunday.'),
  need('eviction-and-rent-arrears', 4, [20, 66], 'The landlord wants us out by the end of next month.', 'Two months behind, and now a notice.'),
  need('disrepair', 3, [20, 80], 'The wall behind the cot is black.', 'I have rung about the damp eleven times.'),
  need('immigration-status', 2, [20, 55], 'My card runs out and I do not know which form.'),
  need('asylum-and-refugee-support', 2, [19, 48], 'I know nobody here. I do not know what I may ask for.'),
  need('domestic-abuse-support', 2, [20, 60], 'He looks at my phone. Please do not ring after five.'),
  need('befriending', 8, [66, 93], 'Some weeks the postman is the only one I speak to.', 'Since my wife went the house is so quiet.', 'I talk to the radio. It does not answer.'),
  need('social-groups', 9, [25, 86], 'I would go, if somebody went with me the first time.', 'I moved here for work and the work went.', 'I used to have people round. I do not know where they all went.'),
  need('arts-and-crafts', 3, [25, 80], 'I used to draw before all this.', 'My hands want something to do.'),
  need('gardening-and-nature', 3, [22, 78], 'I feel better outside, if I get there.', 'We had an allotment once.'),
  need('music-and-singing', 2, [30, 84], 'I sang in a choir for twenty years.'),
  need('counselling', 5, [19, 64], 'It goes round and round in my head at three in the morning.', 'I do not want tablets. I want to talk.'),
  need('anxiety-and-depression', 5, [19, 66], 'I get as far as the front door.', 'Nothing is wrong, and everything is too much.'),
  need('peer-support', 3, [22, 64], 'I would like to meet people who know what it is like.'),
  need('bereavement-support', 4, [35, 88], 'I still lay the table for two.', 'Everybody stopped asking after the funeral.'),
  need('gentle-exercise', 4, [66, 92], 'I had a fall, and now I do not trust the stairs.', 'I am stiff as a gate.'),
  need('walking-groups', 4, [40, 82], 'The doctor says walk. Where to, on my own?'),
  need('swimming-and-gym', 2, [25, 68], 'I was fit once. I would not know how to start.'),
  need('chronic-pain', 4, [28, 72], 'The pain decides what I do with the day.', 'I plan everything around sitting down.'),
  need('dementia-and-memory', 2, [68, 92], 'I lose the word, and then the thing itself.'),
  need('learning-disability-and-autism', 2, [19, 50], 'I like people in small numbers and with a plan.'),
  need('alcohol', 2, [24, 68], 'It was one to sleep. Then it was two.'),
  need('gambling', 1, [20, 55], 'I have told nobody how much.'),
  need('finding-work', 4, [19, 60], 'Sixty applications and two answers.'),
  need('volunteering', 2, [30, 76], 'I would like to be some use.'),
  need('english-language', 2, [19, 58], 'I understand, but the words do not come.'),
  need('digital-skills', 3, [55, 90], 'Everything is an app and I have a telephone with buttons.', 'My grandson set it up and went home.'),
  need('carers-support', 5, [30, 86], 'I am up with her four times a night.', 'I am his wife and his nurse and his secretary.'),
  need('parenting-support', 2, [20, 45], 'I shout, and then I cry, and then we start again.'),
  need('baby-and-toddler', 2, [19, 42], 'All day with a baby and nobody who answers in sentences.'),
  need('community-transport', 3, [60, 92], 'The bus stop is half a mile and I have a frame.'),
  need('small-repairs', 2, [64, 92], 'I cannot reach the bulb, and I will not ask the neighbours again.'),
  need('home-from-hospital', 1, [66, 93], 'They sent me home on Friday to an empty fridge.'),
];

/** The common need of a term; throws for one that nobody brings. */
export function commonNeed(termId: string): CommonNeed {
  const found = commonNeeds.find((each) => each.termId === termId);
  if (!found) throw new Error(`Nobody in Larkmere says anything about "${termId}".`);
  return found;
}
