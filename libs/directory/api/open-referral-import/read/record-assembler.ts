import { inside, type At, type Fields } from '@linkwell/directory-domain';

/** One value of a document that may be a record, or the fields around the `contents` of a page. */
export type Found =
  | { readonly kind: 'record'; readonly document: number; readonly at: At | null; readonly value: unknown }
  /** A record that is nested beyond reason or larger than any listing: it was skipped. */
  | { readonly kind: 'problem'; readonly document: number; readonly at: At | null; readonly problem: 'TOO_DEEP' | 'TOO_LARGE' }
  | { readonly kind: 'page'; readonly document: number; readonly fields: Fields };

/** Levels inside a record, and characters of its texts, numbers and names. */
const deepest = 64;
const largest = 16_000_000;

type Container = Fields | unknown[];

interface Level {
  readonly container: Container;
  key: string;
}

/** Puts a JSON parser's tokens together to records. The levels above a record are not kept. */
export class RecordAssembler {
  private document = 0;
  /** How many containers are open, and of these the ones above the record that is being read. */
  private depth = 0;
  private top: 'none' | 'list' | 'object' = 'none';
  private inContents = false;
  private sawContents = false;
  private index = 0;
  private key = '';
  private around: Fields = {};
  private levels: Level[] = [];
  private size = 0;
  private problem: 'TOO_DEEP' | 'TOO_LARGE' | undefined;
  private chunks: string[] = [];
  private skipped = 0;

  private readonly found: Found[] = [];

  /** What the last token has completed. */
  next(): Found | undefined {
    return this.found.shift();
  }

  /** `name` and `value`: as stream-json's parser gives them, texts in chunks. */
  hear({ name, value }: { readonly name: string; readonly value?: string }): void {
    switch (name) {
      case 'startKey':
      case 'startString':
      case 'startNumber':
        this.chunks = [];
        break;
      case 'stringChunk':
      case 'numberChunk':
        this.take(value ?? '');
        break;
      case 'endKey':
        this.keyIs(this.chunks.join(''));
        break;
      case 'endString':
        this.valueIs(this.chunks.join(''));
        break;
      case 'endNumber':
        this.valueIs(Number(this.chunks.join('')));
        break;
      case 'nullValue':
        this.valueIs(null);
        break;
      case 'trueValue':
      case 'falseValue':
        this.valueIs(name === 'trueValue');
        break;
      case 'startObject':
        this.open({});
        break;
      case 'startArray':
        this.open([]);
        break;
      default:
        this.close();
    }
  }

  private take(text: string): void {
    this.size += text.length;
    if (this.size > largest) this.problem ??= 'TOO_LARGE';
    if (this.problem === undefined) this.chunks.push(text);
  }

  private keyIs(key: string): void {
    const level = this.levels.at(-1);
    if (level) level.key = key;
    else this.key = key;
  }

  /** Whether a value that begins now is a record: nothing is open, or only what holds records. */
  private get betweenRecords(): boolean {
    return this.levels.length === 0 && (this.depth === 0 || (this.top === 'list' && this.depth === 1) || (this.inContents && this.depth === 2));
  }

  private open(container: Container): void {
    this.size += 2;
    const isArray = Array.isArray(container);
    if (this.depth === 0) this.begin(isArray ? 'list' : 'object');
    else if (this.top === 'object' && this.depth === 1 && this.levels.length === 0 && isArray && this.key === 'contents') {
      this.inContents = this.sawContents = true;
      this.index = 0;
    } else this.nest(container);
    this.depth += 1;
  }

  private begin(top: 'list' | 'object'): void {
    this.document += 1;
    this.top = top;
    this.index = 0;
    this.around = {};
    this.sawContents = false;
    this.size = 0;
    this.problem = undefined;
  }

  private nest(container: Container): void {
    if (this.betweenRecords) {
      this.size = 0;
      this.problem = undefined;
    }
    if (this.levels.length >= deepest) this.problem ??= 'TOO_DEEP';
    // Beyond the deepest level nothing is kept, but what was opened must still be closed.
    if (this.problem === 'TOO_DEEP' && this.levels.length >= deepest) {
      this.skipped += 1;
      return;
    }
    if (this.levels.length > 0) this.put(container);
    this.levels.push({ container, key: '' });
  }

  private close(): void {
    this.depth -= 1;
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const level = this.levels.pop();
    if (level) {
      if (this.levels.length > 0) return;
      if (this.top === 'object' && !this.inContents) this.keepAround(level.container);
      else this.give(level.container);
    } else if (this.inContents && this.depth === 1) this.inContents = false;
    else if (this.depth === 0) this.end();
  }

  private valueIs(value: unknown): void {
    this.size += 1;
    if (this.levels.length > 0) {
      this.put(value);
    } else if (this.depth === 0) {
      this.document += 1;
      this.found.push({ kind: 'record', document: this.document, at: null, value } satisfies Found);
    } else if (this.top === 'object' && !this.inContents) this.keepAround(value);
    else this.give(value);
  }

  private put(value: unknown): void {
    const level = this.levels.at(-1);
    if (!level || this.problem !== undefined || this.skipped > 0) return;
    if (Array.isArray(level.container)) level.container.push(value);
    else setField(level.container, level.key, value);
  }

  private keepAround(value: unknown): void {
    if (this.problem === undefined) setField(this.around, this.key, value);
  }

  private give(value: unknown): void {
    const at = inside(this.top === 'list' ? null : inside(null, 'contents'), this.index);
    this.index += 1;
    this.found.push(this.problem === undefined
      ? ({ kind: 'record', document: this.document, at, value } satisfies Found)
      : ({ kind: 'problem', document: this.document, at, problem: this.problem } satisfies Found));
    this.size = 0;
    this.problem = undefined;
  }

  private end(): void {
    const { document } = this;
    if (this.top === 'list') return;
    if (this.sawContents) this.found.push({ kind: 'page', document, fields: this.around } satisfies Found);
    else if (this.problem !== undefined) this.found.push({ kind: 'problem', document, at: null, problem: this.problem } satisfies Found);
    else this.found.push({ kind: 'record', document, at: null, value: this.around } satisfies Found);
    this.around = {};
    this.size = 0;
  }
}

/** Also a field that is called `__proto__` is only a field. */
function setField(fields: Fields, field: string, value: unknown): void {
  if (field === '__proto__') Object.defineProperty(fields, field, { value, enumerable: true, configurable: true, writable: true });
  else fields[field] = value;
}
