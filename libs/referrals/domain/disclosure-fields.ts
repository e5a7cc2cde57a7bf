/**
 * What may travel with a referral. `always`: without it the organisation cannot safely act. `offered`: ticked for the person to
 * look at and agree. `asked_for`: only when the service needs it and the person agreed to that field.
 */
export type DisclosurePolicy = 'always' | 'offered' | 'asked_for';

export const disclosureFields = {
  name: { label: 'Name', policy: 'always' },
  safeContact: { label: 'Safe contact', policy: 'always' },
  contact: { label: 'Address, phone and e-mail', policy: 'offered' },
  needs: { label: 'Needs, in the words agreed', policy: 'offered' },
  age: { label: 'Age', policy: 'offered' },
  communication: { label: 'Language, interpreter and communication needs', policy: 'offered' },
  risks: { label: 'Risks the organisation must know', policy: 'offered' },
  dateOfBirth: { label: 'Date of birth', policy: 'asked_for' },
  gender: { label: 'Gender', policy: 'asked_for' },
  ethnicity: { label: 'Ethnic group', policy: 'asked_for' },
  nhsNumber: { label: 'NHS number', policy: 'asked_for' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly policy: DisclosurePolicy }>>;

export type DisclosureField = keyof typeof disclosureFields;
export const disclosureFieldNames = Object.keys(disclosureFields) as readonly DisclosureField[];

const withPolicy = (...policies: readonly DisclosurePolicy[]) => disclosureFieldNames.filter((field) => policies.includes(disclosureFields[field].policy));

export const alwaysDisclosed = withPolicy('always');
/** What a form ticks before the person has chosen. Never gender, ethnic group or NHS number. */
export const defaultDisclosure = withPolicy('always', 'offered');
