import { ok, refusal, refused, wholeYears, type CalendarDate, type NeedId, type Refusal, type Result } from '@linkwell/kernel';
import { alwaysDisclosed, disclosureFieldNames, type DisclosureField } from './disclosure-fields';

/** How to reach the person without harm. */
export interface SafeContact {
  readonly number: string;
  readonly times: string;
  readonly doNotLeaveMessages: boolean;
}

/** All that is known of a patient and could be disclosed. Unknown is `undefined`, and never travels. */
export interface DisclosablePatient {
  readonly name: string;
  readonly safeContact: SafeContact;
  readonly contact?: { readonly address?: string; readonly postcode?: string; readonly phone?: string; readonly email?: string };
  readonly dateOfBirth?: CalendarDate;
  readonly communication?: { readonly firstLanguage?: string; readonly interpreter?: boolean; readonly needs?: string };
  readonly risks?: string;
  readonly gender?: string;
  readonly ethnicity?: string;
  readonly nhsNumber?: string;
}

export interface DisclosableNeed {
  readonly id: NeedId;
  /** The taxonomy's name of the need. */
  readonly label: string;
  readonly confidential: boolean;
}

/** What the person agreed to after seeing it. */
export interface DisclosureChoice {
  readonly fields: readonly DisclosureField[];
  /** Needs to name, each in the words agreed; only used when `needs` is among the fields. */
  readonly needs: readonly { readonly id: NeedId; readonly words: string }[];
  /** The day of sending, on which the age is counted. */
  readonly on: CalendarDate;
}

/** Written on sending and never changed: exactly what was agreed, and all the other side ever sees of the person. */
export interface DisclosedSnapshot {
  readonly name: string;
  readonly safeContact: SafeContact;
  readonly contact?: DisclosablePatient['contact'];
  readonly needs?: readonly { readonly label: string; readonly words: string }[];
  /** In whole years on the day of sending. */
  readonly age?: number;
  readonly dateOfBirth?: CalendarDate;
  readonly communication?: DisclosablePatient['communication'];
  readonly risks?: string;
  readonly gender?: string;
  readonly ethnicity?: string;
  readonly nhsNumber?: string;
}

export type DisclosureRefusal = 'NEED_CONFIDENTIAL' | 'NEED_UNKNOWN' | 'NEED_CHOSEN_TWICE';

/**
 * The snapshot of exactly the agreed fields. Name and safe contact travel always. A confidential need is refused, not dropped
 * silently, so that nobody believes it was sent.
 */
export function disclose(
  patient: DisclosablePatient,
  needs: readonly DisclosableNeed[],
  choice: DisclosureChoice,
): Result<DisclosedSnapshot, Refusal<DisclosureRefusal>> {
  const agreed = new Set<DisclosureField>([...alwaysDisclosed, ...choice.fields]);
  const named: { label: string; words: string }[] = [];
  const seen = new Set<NeedId>();
  for (const { id, words } of agreed.has('needs') ? choice.needs : []) {
    const need = needs.find((candidate) => candidate.id === id);
    if (!need) return refused(refusal('NEED_UNKNOWN', 'Choose needs of this person.', 'needs'));
    if (need.confidential) return refused(refusal('NEED_CONFIDENTIAL', 'A confidential need is not shared. Leave it out.', 'needs'));
    if (seen.has(id)) return refused(refusal('NEED_CHOSEN_TWICE', 'Choose each need once.', 'needs'));
    seen.add(id);
    named.push({ label: need.label, words: words.trim() });
  }
  const all: { readonly [Field in DisclosureField]: DisclosedSnapshot[Field] } = {
    name: patient.name,
    safeContact: onlyThese(patient.safeContact, ['number', 'times', 'doNotLeaveMessages']),
    contact: patient.contact && onlyThese(patient.contact, ['address', 'postcode', 'phone', 'email']),
    needs: named,
    age: patient.dateOfBirth && wholeYears(patient.dateOfBirth, choice.on),
    dateOfBirth: patient.dateOfBirth,
    communication: patient.communication && onlyThese(patient.communication, ['firstLanguage', 'interpreter', 'needs']),
    risks: patient.risks,
    gender: patient.gender,
    ethnicity: patient.ethnicity,
    nhsNumber: patient.nhsNumber,
  };
  const travelling = disclosureFieldNames.filter((field) => agreed.has(field) && all[field] !== undefined);
  return ok({ name: all.name, safeContact: all.safeContact, ...Object.fromEntries(travelling.map((field) => [field, all[field]])) });
}

/** A copy with the named keys and no other: a caller's object may know more than its type says. */
const onlyThese = <T extends object>(from: T, keys: readonly (keyof T)[]): T =>
  Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as T;
