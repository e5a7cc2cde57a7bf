import type { TopTermEntry } from './need-term';

export const moneyTerms: readonly TopTermEntry[] = [
  {
    id: 'money-and-debt',
    label: 'Money and debt',
    group: 'money-food-and-fuel',
    synonyms: ['debt', 'debts', 'money', 'money worries', 'financial difficulty', 'finances'],
    under: [
      ['debt-advice', 'Advice about debts', 'money advice', 'debt help', 'owe money', 'creditors', 'debt relief order', 'bankruptcy'],
      ['council-tax-arrears', 'Council tax arrears', 'council tax', 'council tax debt'],
      ['bailiffs-and-court-action', 'Bailiffs and court action', 'bailiff', 'enforcement agent', 'court letter', 'county court judgment', 'ccj'],
      ['budgeting', 'Budgeting and bank accounts', 'budget', 'bank account', 'managing money'],
      ['grants-and-hardship', 'Hardship grants and household goods', 'hardship fund', 'emergency grant', 'furniture', 'white goods', 'household support fund'],
      ['scams-and-loan-sharks', 'Scams and illegal lenders', 'scam', 'fraud', 'loan shark'],
    ],
  },
  {
    id: 'benefits',
    label: 'Benefits',
    group: 'money-food-and-fuel',
    synonyms: ['benefit', 'welfare rights', 'benefits advice', 'welfare benefits'],
    under: [
      ['benefits-check', 'Checking what can be claimed', 'benefit check', 'what can i claim', 'entitlement'],
      ['disability-benefits', 'Disability and sickness benefits', 'pip', 'personal independence payment', 'attendance allowance', 'esa', 'disability living allowance'],
      ['universal-credit', 'Universal Credit', 'uc claim', 'managed migration'],
      ['pensioner-benefits', 'Pension Credit and older people\'s benefits', 'pension credit', 'state pension'],
      ['benefit-appeals', 'Challenging a benefit decision', 'mandatory reconsideration', 'tribunal', 'benefit sanction', 'benefits stopped'],
      ['help-with-health-costs', 'Help with health costs', 'prescription costs', 'hc1', 'dental costs'],
    ],
  },
  {
    id: 'food',
    label: 'Food',
    group: 'money-food-and-fuel',
    synonyms: ['hungry', 'hunger', 'something to eat', 'food poverty'],
    under: [
      ['food-parcels', 'Food banks and food parcels', 'food bank', 'foodbank', 'food parcel', 'emergency food', 'foodbank voucher'],
      ['food-clubs', 'Food clubs and pantries', 'food pantry', 'pantry', 'food club', 'social supermarket', 'cheap groceries'],
      ['community-meals', 'Community meals', 'hot meal', 'soup kitchen', 'community cafe', 'free meal'],
      ['cooking-skills', 'Cooking and eating well', 'learn to cook', 'cookery class', 'healthy eating'],
      ['meals-at-home', 'Meals brought home', 'meals on wheels', 'meal delivery'],
    ],
  },
  {
    id: 'fuel',
    label: 'Fuel and energy',
    group: 'money-food-and-fuel',
    synonyms: ['energy', 'heating', 'fuel poverty', 'cold home', 'energy advice'],
    under: [
      ['fuel-vouchers', 'Fuel vouchers and prepayment meters', 'fuel voucher', 'prepayment meter', 'top up meter', 'no gas or electric'],
      ['energy-bills', 'Energy and water bills', 'energy bill', 'gas bill', 'electricity bill', 'water bill', 'social tariff'],
      ['warmer-homes', 'A warmer home', 'insulation', 'boiler', 'draught proofing', 'warm home'],
      ['warm-spaces', 'Warm places to go', 'warm space', 'warm hub'],
    ],
  },
];
