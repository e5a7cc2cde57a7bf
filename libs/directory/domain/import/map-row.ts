import { invalid, missing, notCovered, parsePostcode, type Postcode, type RowProblem } from '@linkwell/geography-domain';
import { ok, refused, type Result } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import { parseSchedules } from '../opening/parse-opening-times';
import { firstEmail, firstPhone, firstWebAddress } from './contact-details';
import { longest, type ImportedListing } from './imported-listing';
import type { ServiceMapping, TextRule } from './mapping';
import { plainLine, plainText } from './plain-text';
import { sourceIdOf } from './source-id';

/**
 * Turns one row, keyed by its column names, into a listing; or says everything that is wrong with it.
 * `lineNumber` counts from 1 with the header as line 1.
 */
export function mapRow(mapping: ServiceMapping, row: Readonly<Record<string, string>>, lineNumber: number): Result<ImportedListing, readonly RowProblem[]> {
  const problems: RowProblem[] = [];
  const read = rowReader(mapping, row, lineNumber, problems);

  const serviceName = read.line(mapping.names.service, longest.name);
  const organisationName = read.line(mapping.names.organisation, longest.name);
  if (serviceName === null) problems.push(missing(lineNumber, columnNamed(mapping.names.service), 'The name is empty. Fill it in or delete the row.'));
  const postcode = read.postcode();
  const openingText = read.text(mapping.opening, longest.opening);
  const times = openingText === null ? undefined : parseSchedules(openingText);
  const listing = {
    source: mapping.name,
    sourceId: sourceIdOf(mapping.identity.map((column) => (column === mapping.postcode && postcode ? postcode : (row[column] ?? '')))),
    line: lineNumber,
    venue: read.line(mapping.names.venue, longest.venue),
    description: read.text(mapping.description, longest.description),
    eligibility: read.text(mapping.eligibility, longest.eligibility),
    addressLines: read.addressLines(),
    email: read.line(mapping.email, longest.contact),
    phone: read.line(mapping.phone, longest.contact),
    website: read.line(mapping.website, longest.website),
    openingText,
    schedules: times?.schedules ?? [],
    closedOnBankHolidays: times?.closedOnBankHolidays ?? ('unknown' as const),
    status: choose(mapping.status, row),
    access: { way: choose(mapping.way, row), channels: mapping.channels },
    needTermIds: needsOf(mapping, row),
  };
  if (problems.length > 0 || serviceName === null || postcode === undefined) return refused(problems);
  return ok({ ...listing, serviceName, organisationName: organisationName ?? serviceName, postcode });
}

const columnNamed = (rule: TextRule): string => ('column' in rule ? rule.column : 'row');

const finders = { email: firstEmail, phone: firstPhone, web: firstWebAddress } as const;

/** Reads the facts of one row and gathers what is wrong. */
function rowReader(mapping: ServiceMapping, row: Readonly<Record<string, string>>, lineNumber: number, problems: RowProblem[]) {
  const blank = new Set(mapping.blank.map((text) => text.toLowerCase()));

  const readWith = (clean: typeof plainText, rule: TextRule | undefined, maxLength: number): string | null => {
    if (rule === undefined) return null;
    if ('constant' in rule) return rule.constant;
    const cleaned = clean(row[rule.column] ?? '', rule.find ? longest.description : maxLength);
    if (!cleaned.ok) {
      problems.push(invalid(lineNumber, rule.column, `The text ${cleaned.refusal}`));
      return null;
    }
    const whole = cleaned.value;
    if (whole === '' || blank.has(whole.toLowerCase())) return null;
    if (rule.find) return finders[rule.find](whole);
    const part = (rule.firstPartBefore === undefined ? whole : (whole.split(rule.firstPartBefore)[0] ?? '')).trim();
    if (part === '' || (rule.notANumber && /^\d/.test(part))) return null;
    return rule.after === undefined ? part : `${part} ${rule.after}`;
  };

  return {
    line: (rule: TextRule | undefined, maxLength: number) => readWith(plainLine, rule, maxLength),
    text: (rule: TextRule | undefined, maxLength: number) => readWith(plainText, rule, maxLength),
    postcode(): Postcode | undefined {
      const written = (row[mapping.postcode] ?? '').trim();
      if (written === '' || blank.has(written.toLowerCase())) {
        problems.push(missing(lineNumber, mapping.postcode, 'The postcode is empty, so the service has no place on the map. Fill it in.'));
        return undefined;
      }
      const parsed = parsePostcode(written);
      if (parsed.ok) return parsed.value;
      const problem = parsed.refusal.code === 'NOT_A_POSTCODE' ? invalid : notCovered;
      problems.push(problem(lineNumber, mapping.postcode, parsed.refusal.message));
      return undefined;
    },
    addressLines(): readonly string[] {
      if (!mapping.address) return [];
      const whole = readWith(plainLine, { column: mapping.address.column }, longest.description);
      const lines = (whole ?? '').split(mapping.address.dividedBy).map((line) => line.trim()).filter(Boolean);
      const tooLong = lines.find((line) => line.length > longest.addressLine);
      if (tooLong !== undefined) problems.push(invalid(lineNumber, mapping.address.column, `A line of the address is ${tooLong.length} characters long; at most ${longest.addressLine} fit. Shorten it.`));
      return lines;
    },
  };
}

function choose<T>(rule: { readonly column?: string | undefined; readonly when: readonly { is?: string[] | undefined; holds?: string[] | undefined; gives: T }[]; readonly otherwise: T }, row: Readonly<Record<string, string>>): T {
  const text = (rule.column === undefined ? '' : (row[rule.column] ?? '')).replace(/\s+/g, ' ').trim().toLowerCase();
  const fits = rule.when.find(({ is, holds }) => is?.some((each) => each.toLowerCase() === text) || holds?.some((each) => text.includes(each.toLowerCase())));
  return fits === undefined ? rule.otherwise : fits.gives;
}

function needsOf(mapping: ServiceMapping, row: Readonly<Record<string, string>>): readonly NeedTermId[] {
  const mentioned = mapping.needs.when
    .filter(({ columns, holds }) => columns.some((column) => holds.some((word) => (row[column] ?? '').toLowerCase().includes(word.toLowerCase()))))
    .flatMap(({ gives }) => gives);
  return [...new Set([...mapping.needs.always, ...mentioned])];
}
