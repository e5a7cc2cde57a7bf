import { formatWords, hasFormat, isUnsafeAddress } from './formats';
import { inside, pointerOf, type At, type Finding, type FindingCode } from './finding';
import { neutralText } from './neutral-text';
import { describedThings, fieldsOf, type FieldRule, type ThingName } from './standard';

export type Fields = Record<string, unknown>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records are refused whole; any other thing is part of one, and is left out alone. */
const records: ReadonlySet<ThingName> = new Set(['organization', 'service', 'service_at_location', 'location', 'taxonomy', 'taxonomy_term']);

/** Levels that a field which the standard does not name may have. */
const deepest = 32;
const longestUnknownText = 50_000;
const longestFieldName = 100;

/** Findings that are kept of one record; a record made of nothing but mistakes shall not fill the memory. */
const mostFindings = 500;

/** Gives a part an id that depends only on what it is told: the ids of what it is in, and its place there. */
export type MakeId = (...path: readonly (string | number)[]) => string;

/**
 * Reads things by the standard. What it gives holds plain text, no nothing (null, empty texts and lists of optional fields), and of the standard's
 * fields only right ones. `errors` are reasons to refuse the record that is being read; `warnings` name what was mended, left out or is doubtful.
 */
export class ThingReader {
  readonly errors: Finding[] = [];
  readonly warnings: Finding[] = [];

  private failed = 0;

  constructor(private readonly makeId: MakeId) {}

  /** `undefined`: the thing cannot be used, and `errors` says why. `owner` begins the path of ids made for parts. */
  read(thing: ThingName, value: unknown, at: At | null, owner: readonly (string | number)[] = []): Fields | undefined {
    if (!isFields(value)) return this.error('WRONG_TYPE', at, `This is ${kindOf(value)}; the standard has an object here.`);
    const before = this.failed;
    const rules = fieldsOf[thing];
    const ownId = typeof value['id'] === 'string' && hasFormat('uuid', value['id']) ? value['id'].toLowerCase() : undefined;
    const path = records.has(thing) ? [ownId ?? ''] : [...owner, thing, ownId ?? ''];
    const read: Fields = {};
    for (const [field, given] of Object.entries(value)) {
      const here = inside(at, field);
      const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
      if (given === undefined) continue;
      if (given === null) this.warn('NULL', here, 'The standard leaves out what is not known; null stands for nothing.');
      else if (field === 'id' && !records.has(thing)) read['id'] = ownId ?? this.madeId(here, owner, thing);
      else if (rule === undefined) this.keepUnknown(read, field, given, here);
      else this.keep(read, field, this.readField(rule, given, here, [...path, field]));
    }
    this.checkMissing(thing, read, value, at, owner);
    return this.failed > before ? undefined : read;
  }

  private checkMissing(thing: ThingName, read: Fields, value: Fields, at: At | null, owner: readonly (string | number)[]): void {
    for (const [field, rule] of Object.entries(fieldsOf[thing])) {
      if (read[field] !== undefined || !('must' in rule || 'otherwise' in rule)) continue;
      const here = inside(at, field);
      const isEmpty = value[field] === '';
      if ('must' in rule && rule.must) {
        if (field === 'id' && !records.has(thing)) read['id'] = this.madeId(here, owner, thing);
        else if (value[field] === undefined || value[field] === null || isEmpty) this.error('REQUIRED', here, `The standard requires ${field} here.`);
      } else if ('otherwise' in rule && rule.otherwise !== undefined) {
        if (!isEmpty) this.warn('REQUIRED', here, `The standard requires ${field} here.${rule.otherwise === '' ? '' : ` It is taken to be “${rule.otherwise}”.`}`);
        read[field] = rule.otherwise;
      }
    }
    if (describedThings.has(thing) && read['description'] === undefined) this.warn('REQUIRED', inside(at, 'description'), 'The standard requires description here.');
  }

  private readField(rule: FieldRule, given: unknown, at: At, path: readonly (string | number)[]): unknown {
    switch (rule.type) {
      case 'parts':
        return this.readList(given, at, (element, index) => this.readPart(rule.of, element, inside(at, index), [...path, index]));
      case 'records':
        return this.readList(given, at, (element, index) => this.read(rule.of, element, inside(at, index), [...path, index]));
      case 'part':
      case 'record':
        return this.read(rule.of, given, at, path);
      case 'number':
        return this.readNumber(rule, given, at);
      case 'choice': {
        const chosen = this.readText(given, at, 200, true);
        if (chosen === undefined || chosen === '' || rule.of.includes(chosen)) return chosen;
        return this.error('NOT_ALLOWED', at, `The standard allows ${rule.of.join(', ')} here.`);
      }
      case 'format':
        return this.readFormat(rule.format, given, at);
      default:
        return this.readText(given, at, rule.atMost, rule.type === 'line');
    }
  }

  /** A part that is wrong is left out and hinders nothing else. */
  private readPart(thing: ThingName, value: unknown, at: At, path: readonly (string | number)[]): Fields | undefined {
    const apart = new ThingReader(this.makeId);
    const read = apart.read(thing, value, at, path);
    this.warnings.push(...apart.warnings);
    if (read) return read;
    for (const { code, pointer, message } of apart.errors) this.warnings.push({ code, pointer, message: `${message} This ${thing} is left out.` });
    return undefined;
  }

  private readList(given: unknown, at: At, readElement: (element: unknown, index: number) => Fields | undefined): readonly Fields[] | undefined {
    if (!Array.isArray(given)) return this.error('WRONG_TYPE', at, `This is ${kindOf(given)}; the standard has a list here.`);
    const read: Fields[] = [];
    given.forEach((element: unknown, index) => {
      const one = readElement(element, index);
      if (one) read.push(one);
    });
    return read;
  }

  private readNumber({ from = -Infinity, to = Infinity }: { readonly from?: number; readonly to?: number }, given: unknown, at: At): number | undefined {
    if (typeof given !== 'number' || !Number.isFinite(given)) return this.error('WRONG_TYPE', at, `This is ${kindOf(given)}; the standard has a number here.`);
    if (given < from || given > to) this.warn('OUT_OF_RANGE', at, `${given} is not between ${from} and ${to}.`);
    return given;
  }

  private readFormat(format: Parameters<typeof hasFormat>[0], given: unknown, at: At): string | undefined {
    const text = this.readText(given, at, 2_000, true);
    if (text === undefined || text === '') return text;
    if (format === 'uuid') return hasFormat('uuid', text) ? text.toLowerCase() : this.error('NOT_A_UUID', at, 'The standard has a UUID here.');
    if (format === 'uri' && isUnsafeAddress(text)) {
      this.warn('UNSAFE_ADDRESS', at, 'Following this address would run something. It is left out.');
      return undefined;
    }
    if (!hasFormat(format, text)) this.warn('FORMAT', at, `This is not ${formatWords[format]}.`);
    return text;
  }

  private readText(given: unknown, at: At, atMost: number, oneLine: boolean): string | undefined {
    if (typeof given !== 'string') return this.error('WRONG_TYPE', at, `This is ${kindOf(given)}; the standard has a text here.`);
    if (given.length > 4 * atMost) return this.error('TOO_LONG', at, `This is ${given.length} characters long; at most ${atMost} fit.`);
    const read = neutralText(given, atMost, oneLine);
    if (read.ok) return read.value;
    return this.error(/characters long/.test(read.refusal) ? 'TOO_LONG' : 'DAMAGED_TEXT', at, `The text ${read.refusal}`);
  }

  /** What neither standard names is kept as it came, as far as it is plain and no deeper than 32 levels. */
  private keepUnknown(read: Fields, field: string, given: unknown, at: At): void {
    if (field === '__proto__' || field.length > longestFieldName || /[\p{Cc}\p{Surrogate}]/u.test(field)) {
      this.warn('FIELD_NAME', at, 'No field can be called this. It is left out.');
    } else this.keep(read, field, this.plain(given, at, 0));
  }

  private plain(value: unknown, at: At, depth: number): unknown {
    if (depth > deepest) return this.error('TOO_DEEP', at, `This is nested more than ${deepest} levels deep.`);
    if (typeof value === 'string') return this.readText(value, at, longestUnknownText, false);
    if (Array.isArray(value)) return value.flatMap((element: unknown, index) => this.plain(element, inside(at, index), depth + 1) ?? []);
    if (!isFields(value)) return typeof value === 'number' && !Number.isFinite(value) ? undefined : (value ?? undefined);
    const read: Fields = {};
    for (const [field, inner] of Object.entries(value)) {
      const here = inside(at, field);
      if (field === '__proto__' || /[\p{Cc}\p{Surrogate}]/u.test(field)) this.warn('FIELD_NAME', here, 'No field can be called this. It is left out.');
      else this.keep(read, field, this.plain(inner, here, depth + 1));
    }
    return read;
  }

  private keep(read: Fields, field: string, value: unknown): void {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return;
    read[field] = value;
  }

  private madeId(at: At, owner: readonly (string | number)[], thing: ThingName): string {
    this.warn('ID_MADE', at, 'The standard has a UUID here. One is made of the ids around it.');
    return this.makeId(...owner, thing);
  }

  private error(code: FindingCode, at: At | null, message: string): undefined {
    this.failed += 1;
    if (this.errors.length < mostFindings) this.errors.push({ code, pointer: pointerOf(at), message });
  }

  private warn(code: FindingCode, at: At, message: string): void {
    if (this.warnings.length < mostFindings) this.warnings.push({ code, pointer: pointerOf(at), message });
  }
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value === 'boolean' ? 'true or false' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
