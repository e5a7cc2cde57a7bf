import type { JudgedNeed, JudgedQuestion, Wishes } from './question';

type Priority = 1 | 2 | 3;

/** Where those are registered whom a link worker asks for: a code that no practice has. */
export const larkmerePractice = 'X99001';

/** "debt-advice, food-parcels 2": terms with their priorities, the first where none is said. */
const needs = (written: string): readonly JudgedNeed[] =>
  written.split(', ').map((each) => {
    const [term = '', priority = '1'] = each.split(' ');
    return { term, priority: Number(priority) as Priority };
  });

const said = (person: string, postcode: string, age: number, says: string, means: string, wishes?: Wishes): JudgedQuestion => ({ person, postcode, age, says, needs: needs(means), ...(wishes ? { wishes } : {}) });
const asked = (person: string, postcode: string, age: number, means: string, wishes?: Wishes): JudgedQuestion => ({ person, postcode, age, practice: larkmerePractice, needs: needs(means), ...(wishes ? { wishes } : {}) });

/** Invented people of the invented district of Larkmere: those who type their own words, and those whose link worker asks by need. */
export const demonstrationQuestions: readonly JudgedQuestion[] = [
  said('behind with the rent in the middle of town', 'QX1 1AD', 34, 'can’t pay my rent', 'eviction-and-rent-arrears, debt-advice'),
  said('bailiffs have been, by the lock', 'QX1 2BE', 41, 'bailiffs at the door', 'bailiffs-and-court-action, debt-advice'),
  said('letters from the council', 'QX1 3AF', 52, 'behind with counciltax', 'council-tax-arrears'),
  said('an empty cupboard', 'QX1 2AA', 29, 'no food in the house', 'food-parcels'),
  said('looks for a food bank on the hill', 'QX2 1AG', 47, 'foodbank', 'food-parcels'),
  said('sees nobody since the move', 'QX2 2AH', 71, 'I never see anybody', 'loneliness-and-social-contact'),
  said('spells in a hurry', 'QX3 1BJ', 66, 'lonley', 'loneliness-and-social-contact'),
  said('lives farthest out and is widowed', 'QX3 2AL', 78, 'my husband died', 'bereavement-support'),
  said('a money order stopped', 'QX1 3BN', 38, 'my benefits were stopped', 'benefit-appeals, benefits-check'),
  said('a black wall behind the cot', 'QX1 2DP', 26, 'damp flat', 'disrepair'),
  said('not safe at home', 'QX4 1AQ', 31, 'scared of my partner', 'domestic-abuse-support'),
  said('three bottles a day', 'QX1 1ER', 49, 'drinking too much', 'alcohol'),
  said('misses the clinic', 'QX5 2AS', 69, 'can’t get to appointments', 'lifts-to-appointments'),
  said('cold in one room', 'QX2 1BT', 58, 'my house is freezing', 'warmer-homes, energy-bills'),
  said('the meter is out', 'QX1 2EU', 33, 'no electric', 'fuel-vouchers, energy-bills'),
  said('a low winter', 'QX2 3AW', 27, 'anxeity', 'anxiety-and-depression'),
  said('cannot stop crying', 'QX1 1FX', 44, 'I can’t stop crying', 'anxiety-and-depression'),
  said('wants to talk to a trained person', 'QX5 1AY', 39, 'counselling', 'counselling'),
  said('looks after her mother', 'QX2 3BZ', 56, 'I look after my mum', 'carers-support'),
  said('never has an evening', 'QX2 3DA', 61, 'I never get a break', 'respite'),
  said('forgets the names', 'QX3 1DB', 79, 'memory loss', 'dementia-and-memory'),
  said('pain decides the day', 'QX4 1BD', 50, 'in pain all the time', 'chronic-pain'),
  said('fell on the stairs', 'QX2 2BE', 80, 'had a fall last week', 'gentle-exercise'),
  said('the doctor says walk', 'QX3 1EF', 63, 'walking group', 'walking-groups'),
  said('out of work for a year', 'QX1 1BG', 24, 'I can’t find a job', 'finding-work'),
  said('new to the language', 'QX1 3DH', 30, 'learn english', 'english-language'),
  said('the telephone is too clever', 'QX2 1DJ', 74, 'I don’t know how to use my phone', 'digital-skills'),
  said('at home all day with a baby', 'QX1 2FL', 25, 'somewhere to take the baby', 'baby-and-toddler'),
  said('a visa with a date on it', 'QX1 1AN', 35, 'my visa has run out', 'immigration-status'),
  said('gambled the month away', 'QX4 2AP', 36, 'I gambled my wages', 'gambling, debt-advice'),
  said('no way to the shops', 'QX5 1BQ', 82, 'I can’t do my shopping', 'shopping-and-errands'),
  said('likes to sing', 'QX2 3ER', 60, 'choir', 'music-and-singing'),

  asked('owes on three cards, speaks Urdu', 'QX1 1BS', 40, 'debt-advice', { languages: ['Urdu'] }),
  asked('owes, and can come on a Tuesday morning only', 'QX2 1AT', 53, 'debt-advice', { weekday: 2, part: 'morning' }),
  asked('owes and has no car, in the far village', 'QX5 1DU', 45, 'debt-advice'),
  asked('wants company on a Thursday', 'QX1 1DW', 68, 'social-groups', { weekday: 4 }),
  asked('wants company in the evening', 'QX2 3FX', 37, 'social-groups', { part: 'evening' }),
  asked('wants company, uses a wheelchair', 'QX2 2DY', 59, 'social-groups', { access: ['wheelchair'] }),
  asked('wants company that costs nothing', 'QX2 2EZ', 70, 'social-groups', { free: true }),
  asked('housebound and wants a friend', 'QX3 2BA', 84, 'befriending'),
  asked('forty, and wants a friend to ring', 'QX1 3EB', 40, 'befriending', { languages: ['Punjabi'] }),
  asked('needs food on a Wednesday, speaks Polish', 'QX1 2BD', 32, 'food-parcels', { languages: ['Polish'], weekday: 3 }),
  asked('would eat with others', 'QX2 1EE', 73, 'community-meals'),
  asked('would eat with others on a Friday evening with the children', 'QX1 2DF', 34, 'community-meals', { weekday: 5, part: 'evening' }),
  asked('cannot cook any more', 'QX2 2FG', 81, 'meals-at-home'),
  asked('grieves, and is free on Wednesdays', 'QX3 2DH', 67, 'bereavement-support', { weekday: 3 }),
  asked('wants to talk, speaks Urdu, works by day', 'QX1 1EJ', 33, 'counselling', { languages: ['Urdu'], part: 'evening' }),
  asked('wants others who know what it is like', 'QX1 3FL', 42, 'peer-support'),
  asked('wants to move a little, on no money', 'QX2 2AN', 72, 'gentle-exercise', { free: true }),
  asked('wants to swim with women only', 'QX2 1FP', 38, 'swimming-and-gym', { languages: ['Arabic'] }),
  asked('wants to walk at the weekend', 'QX1 1FQ', 51, 'walking-groups', { weekday: 6 }),
  asked('looks for any exercise', 'QX2 1AR', 58, 'physical-activity'),
  asked('looks for any help with a wellbeing that is low', 'QX1 1AS', 46, 'mental-wellbeing'),
  asked('looks for anything about money', 'QX1 3BT', 39, 'money-and-debt'),
  asked('looks for anything about food', 'QX1 2EU', 44, 'food'),
  asked('a carer who can only come at night', 'QX2 3AX', 48, 'carers-support', { part: 'evening' }),
  asked('a boy of eleven who looks after his mother', 'QX2 1BY', 11, 'young-carers'),
  asked('seeks asylum, speaks Tigrinya', 'QX1 2FZ', 28, 'asylum-and-refugee-support', { languages: ['Tigrinya'] }),
  asked('a tenant with damp, speaks Romanian', 'QX1 3AB', 31, 'disrepair', { languages: ['Romanian'] }),
  asked('paints, and lives at the edge', 'QX4 2BD', 64, 'arts-and-crafts'),
  asked('wants his hands in the soil', 'QX5 2BE', 57, 'gardening-and-nature'),

  asked('owes, and sits alone', 'QX1 1BF', 55, 'debt-advice, loneliness-and-social-contact 2'),
  asked('widowed, alone, and the bills are hers now', 'QX3 2EG', 76, 'bereavement-support, befriending 2, energy-bills 3'),
  asked('no food, no gas, no rent', 'QX1 2AH', 37, 'food-parcels, fuel-vouchers, eviction-and-rent-arrears 2'),
  asked('new here, no English, no company', 'QX1 3DJ', 29, 'english-language, finding-my-community 2, social-groups 3', { languages: ['Arabic'] }),
  asked('drinks, and has lost the work', 'QX1 1EL', 43, 'alcohol, finding-work 2'),
  asked('stiff, slow and alone', 'QX2 2BN', 79, 'gentle-exercise, social-groups 2, community-transport 3'),
  asked('a carer who is low and tired', 'QX2 3DP', 62, 'carers-support, respite, anxiety-and-depression 2'),
  asked('a young family in a damp flat', 'QX1 2DQ', 23, 'disrepair, baby-and-toddler 2, parenting-support 3'),
  asked('pain, benefits and forms', 'QX4 1DR', 48, 'disability-benefits, chronic-pain 2, forms-and-letters 3'),
  asked('memory going, wife worn out', 'QX3 1FS', 77, 'dementia-and-memory, respite 2'),
  asked('home from hospital to an empty house', 'QX5 1ET', 83, 'home-from-hospital, shopping-and-errands 2, befriending 3'),
  asked('anxious, not moving, likes to be outside', 'QX5 2DU', 35, 'anxiety-and-depression, walking-groups 2, gardening-and-nature 3'),
  asked('debts from betting', 'QX1 1DX', 30, 'gambling, debt-advice, counselling 3'),
  asked('out of work and offline', 'QX1 3EY', 50, 'finding-work, digital-skills 2, volunteering 3'),
  asked('cold, hungry and eighty-one', 'QX2 1DZ', 81, 'warmer-homes, meals-at-home 2, pensioner-benefits 2'),
  asked('left a violent home with a child', 'QX1 1AE', 27, 'domestic-abuse-support, finding-a-home 2, grants-and-hardship 3'),
];
