import type { ServiceList } from './demo-service';

export const moneyServices: ServiceList = {
  'money-tree': [
    { name: 'Money Tree debt advice', summary: 'One-to-one advice about debts of every kind, from the first letter to a debt relief order. Bring the unopened post.', needs: ['debt-advice', 'bailiffs-and-court-action', 'council-tax-arrears'], open: 'Mon-Fri 9.30am - 4.30pm', how: ['in_person', 'phone'], languages: ['Urdu', 'Polish'], waitDays: 7, confirmed: 12, answersIn: 5, repliesIn: 2 },
    { name: 'Money Tree at Nettlehill', summary: 'The debt adviser’s weekly morning in Nettlehill, for people who find it hard to get into town.', needs: ['debt-advice', 'budgeting'], at: 'Nettlehill', open: 'Tuesday 9.30am - 12.30pm', capacity: 'limited', waitDays: 14, confirmed: 40, answersIn: 5 },
    { name: 'Bailiff helpline', summary: 'Somebody to ring when a bailiff is at the door, or is expected.', needs: ['bailiffs-and-court-action', 'money-and-debt'], how: ['phone'], open: 'Mon-Sat 8am - 6pm', confirmed: 12, answersIn: 2 },
  ],
  'open-ledger': [
    { name: 'Budgeting evenings', summary: 'Four evenings about making the month last, with a volunteer who has been there.', needs: ['budgeting', 'scams-and-loan-sharks'], open: 'Wednesday 5.30pm - 7.30pm', confirmed: 75, way: 'self' },
    { name: 'Furniture and white goods fund', summary: 'Small grants for a bed, a cooker or a fridge. Applications come from a professional.', needs: ['grants-and-hardship'], how: ['online'], way: 'professional', capacity: 'limited', confirmed: 20, answersIn: 10 },
  ],
  'plain-sailing': [
    { name: 'Benefits check', summary: 'An hour with an adviser to see what you could claim and are not claiming.', needs: ['benefits-check', 'pensioner-benefits', 'universal-credit'], open: 'Mon-Thu 10am - 4pm', how: ['in_person', 'phone'], languages: ['Bengali', 'Urdu'], waitDays: 10, confirmed: 30, answersIn: 5 },
    { name: 'Appeals and tribunals', summary: 'Help to challenge a decision, and somebody beside you at the tribunal.', needs: ['benefit-appeals', 'disability-benefits'], open: 'Tuesday and Friday 10am - 3pm', capacity: 'full', roomInDays: 21, waitDays: 42, confirmed: 95, answersIn: 10 },
    { name: 'Form filling at home', summary: 'A trained volunteer brings the form, the pen and the patience.', needs: ['disability-benefits', 'forms-and-letters'], how: ['home_visit'], waitDays: 20, confirmed: 60, ages: [65, null] },
  ],
  'long-table': [
    { name: 'The Long Table food bank', summary: 'Three days’ food for anyone who needs it. A short chat, no voucher.', needs: ['food-parcels'], open: 'Monday, Wednesday and Friday 10am - 1pm', confirmed: 5, way: 'either', languages: ['Polish', 'Arabic'], ages: [0, null] },
    { name: 'Larder club', summary: 'A weekly shop for £4, chosen by you from the shelves.', needs: ['food-clubs'], open: 'Thursday 1pm - 5pm', cost: [400, '£4 a shop'], confirmed: 100, way: 'self', assurance: 'none' },
    { name: 'Supper together', summary: 'A hot supper at one long table. Come hungry.', needs: ['community-meals', 'social-groups'], open: 'Friday 5pm - 7pm', confirmed: 15, ages: [0, null] },
  ],
  'copper-kettle': [
    { name: 'Cooking on a little', summary: 'Six weeks of cooking good food cheaply. You take home what you cook.', needs: ['cooking-skills'], open: 'Tuesday 1pm - 3pm', capacity: 'limited', confirmed: 130 },
    { name: 'Kettle’s on warm space', summary: 'A warm room, a newspaper and soup, with no need to buy anything.', needs: ['warm-spaces', 'community-meals'], open: 'Mon-Sat 9am - 4pm', confirmed: 50, way: 'self', assurance: 'none', ages: [0, null] },
    { name: 'Kettle to your door', summary: 'A hot midday meal, brought by the same volunteer each day.', needs: ['meals-at-home'], how: ['home_visit'], cost: [500, '£5 a meal'], open: 'Mon-Fri 11.30am - 1.30pm', waitDays: 14, confirmed: 200, ages: [60, null] },
  ],
  hearthlight: [
    { name: 'Warm home visit', summary: 'An adviser looks at draughts, heating and bills with you, and fits small things on the spot.', needs: ['warmer-homes', 'energy-bills'], how: ['home_visit'], waitDays: 21, confirmed: 25, answersIn: 10 },
    { name: 'Fuel vouchers', summary: 'A voucher for a prepayment meter on the same day.', needs: ['fuel-vouchers'], how: ['phone', 'in_person'], open: 'Mon-Fri 9am - 5pm', confirmed: 8, answersIn: 1, way: 'professional' },
    { name: 'Bills made plain', summary: 'Send a photograph of the bill and an adviser rings you back.', needs: ['energy-bills', 'fuel'], how: ['online', 'phone'], confirmed: 160, way: 'self', assurance: 'lapsed' },
  ],
};
