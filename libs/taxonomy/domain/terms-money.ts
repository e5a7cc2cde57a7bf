import type { TopTermEntry } from './need-term';

export const moneyTerms: readonly TopTermEntry[] = [
  {
    id: 'money-and-debt',
    label: 'Money and debt',
    group: 'money-food-and-fuel',
    synonyms: ['debt', 'money', 'money worries', 'financial difficulty', 'finances'],
    under: [
      ['debt-advice', 'Advice about debts', 'money advice', 'debt help', 'owe money', 'creditors', 'debt relief order', 'bankruptcy', 'iva', 'breathing space', 'debt management plan', 'stepchange'],
      ['council-tax-arrears', 'Council tax arrears', 'council tax', 'council tax debt', 'council tax bill', 'liability order'],
      ['bailiffs-and-court-action', 'Bailiffs and court action', 'bailiff', 'enforcement agent', 'court letter', 'county court judgment', 'ccj', 'debt collector', 'unpaid fine'],
      ['budgeting', 'Budgeting and bank accounts', 'budget', 'bank account', 'managing money'],
      ['grants-and-hardship', 'Hardship grants and household goods', 'hardship fund', 'emergency grant', 'charity grant', 'crisis grant', 'local welfare assistance', 'furniture', 'white goods', 'fridge', 'cooker', 'washing machine', 'carpets', 'household support fund'],
      ['scams-and-loan-sharks', 'Scams and illegal lenders', 'scam', 'fraud', 'loan shark'],
      ['cards-loans-and-catalogues', 'Credit cards, loans and catalogues', 'credit card', 'payday loan', 'catalogue debt', 'buy now pay later', 'overdraft', 'doorstep loan'],
      ['saving-and-fair-credit', 'Saving and fair credit', 'credit union', 'savings club', 'no interest loan', 'affordable credit'],
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
      ['pensioner-benefits', 'Pension Credit and older people\'s benefits', 'pension credit', 'state pension', 'winter fuel payment'],
      ['benefit-appeals', 'Challenging a benefit decision', 'mandatory reconsideration', 'tribunal', 'benefit sanction', 'benefits stopped'],
      ['help-with-health-costs', 'Help with health costs', 'prescription costs', 'hc1', 'dental costs'],
      ['help-with-housing-costs', 'Help with rent and council tax costs', 'housing benefit', 'discretionary housing payment', 'dhp', 'council tax support', 'council tax reduction', 'bedroom tax', 'benefit cap'],
      ['benefits-for-families-and-carers', 'Benefits for families and carers', 'child benefit', 'maternity grant', 'maternity allowance', 'carers allowance', 'child maintenance'],
    ],
  },
  {
    id: 'food',
    label: 'Food',
    group: 'money-food-and-fuel',
    synonyms: ['hungry', 'hunger', 'something to eat', 'food poverty'],
    under: [
      ['food-parcels', 'Food banks and food parcels', 'food bank', 'foodbank', 'pantry', 'food parcel', 'emergency food', 'food bank voucher', 'foodbank voucher', 'no food in the house', 'trussell trust'],
      ['food-clubs', 'Food clubs and pantries', 'food pantry', 'community pantry', 'food club', 'social supermarket', 'cheap groceries', 'community fridge', 'cheap food'],
      ['community-meals', 'Community meals', 'hot meal', 'soup kitchen', 'soup run', 'community cafe', 'free meal', 'community lunch'],
      ['cooking-skills', 'Cooking and eating well', 'learn to cook', 'cookery class', 'healthy eating'],
      ['meals-at-home', 'Meals brought home', 'meals on wheels', 'meal delivery'],
      ['baby-milk-and-healthy-start', 'Baby milk and Healthy Start', 'healthy start', 'baby milk', 'formula milk', 'baby food', 'baby bank'],
      ['children-school-meals', 'School and holiday meals for children', 'free school meals', 'holiday hunger', 'breakfast club', 'haf'],
    ],
  },
  {
    id: 'fuel',
    label: 'Fuel and energy',
    group: 'money-food-and-fuel',
    synonyms: ['energy', 'heating', 'fuel poverty', 'cold home', 'energy advice'],
    under: [
      ['fuel-vouchers', 'Fuel vouchers and prepayment meters', 'fuel voucher', 'prepayment meter', 'pre payment meter', 'top up meter', 'top up the gas', 'top up the electric', 'no gas or electric', 'no credit on the meter'],
      ['energy-bills', 'Energy and water bills', 'energy bill', 'gas bill', 'electricity bill', 'electric bill', 'heating bill', 'water bill', 'water rates', 'social tariff', 'smart meter'],
      ['warmer-homes', 'A warmer home', 'insulation', 'boiler', 'draught proofing', 'warm home'],
      ['warm-spaces', 'Warm places to go', 'warm space', 'warm hub'],
      ['priority-services', 'Priority services for energy and water', 'priority services register', 'power cut', 'medical equipment at home'],
    ],
  },
];
